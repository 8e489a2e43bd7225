import { homeAddress } from '@/lib/addresses/home';
import { getSite } from '@/lib/archive';
import type { Words } from '@/lib/words';
import { WidgetFrame } from './widget';

/** The home pages of the site's languages. */
export async function LanguagesWidget({ words }: { words: Words }) {
  const site = await getSite();
  if (site.languages.length < 2) return null;
  return (
    <WidgetFrame title={words.languages}>
      <ul className="widget-list">
        {site.languages.map(({ code, name }) => (
          <li key={code}>
            <a
              href={homeAddress(site, code)}
              lang={code}
              hrefLang={code}
              aria-current={code === words.language || undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </WidgetFrame>
  );
}
