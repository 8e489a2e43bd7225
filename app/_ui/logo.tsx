import { homeAddress } from '@/lib/addresses/home';
import { BASE_PATH } from '@/lib/settings/place';
import { getLanguage, type Site } from '@/lib/settings/site';

/** What the site is called at the head of every page: picture, title, subtitle, each as it is set. */
export function Logo({ site, language }: { site: Site; language: string }) {
  const { logo, title: siteTitle, subtitle: siteSubtitle } = getLanguage(site, language);
  const title = logo.title === true ? siteTitle : logo.title || '';
  const subtitle = logo.subtitle === true ? siteSubtitle : logo.subtitle || '';
  if (!logo.image && !title && !subtitle) return <div className="masthead-title" />;
  return (
    <div className="masthead-title">
      {logo.image && (
        <link rel="stylesheet" href={`${BASE_PATH}/_broadsheet/logo.css`} precedence="parts" />
      )}
      <a href={homeAddress(site, language)} className={logo.image ? 'has-logo' : undefined}>
        {logo.image && <img src={logo.image} alt={title ? '' : siteTitle} />}
        {title}
      </a>
      {subtitle && <p>{subtitle}</p>}
    </div>
  );
}
