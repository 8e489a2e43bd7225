import type { ReactNode } from 'react';
import type { Alternate } from '@/app/_ui/language-switch';
import { PublishDate } from '@/app/_ui/publish-date';
import { Terms } from '@/app/_ui/terms';
import { type ArticlePage, getDayAddress, getSite } from '@/lib/archive';
import { formatDate } from '@/lib/site/format-date';
import { getLanguage, type PostMeta } from '@/lib/site/site';
import { fill, getStrings } from '@/lib/site/strings';

/** The line under the headline, in the order the site gives its parts. */
export async function ArticleMeta({
  article,
  translations,
}: {
  article: ArticlePage;
  translations: Alternate[];
}) {
  const site = await getSite();
  const { language, date, lastmod, terms } = article;
  const strings = getStrings(language);
  const author = article.authors.join(', ') || getLanguage(site, language).author?.name;
  const categories = terms.filter(({ taxonomy }) => taxonomy === 'categories');
  const parts: Record<PostMeta, ReactNode> = {
    author: author && <span key="author">{author}</span>,
    date: [
      <PublishDay key="date" language={language} date={date} />,
      isLater(lastmod, date) && (
        <span key="updated">
          {fill(strings.updated, { date: formatDate(lastmod, language, site.timeZone) })}
        </span>
      ),
    ],
    categories: <Terms key="categories" terms={categories} />,
    translations: translations.length > 0 && (
      <span key="translations" className="translations">
        {strings.translations}
        {translations.map(({ language: code, address }) => (
          <a key={address} href={address} lang={code} hrefLang={code}>
            {getLanguage(site, code).name}
          </a>
        ))}
      </span>
    ),
  };
  return <div className="meta">{site.postMeta.map((part) => parts[part])}</div>;
}

/** The publish date; it leads to everything of its day. */
async function PublishDay({ language, date }: { language: string; date: number | null }) {
  const address = date === null ? '' : await getDayAddress(language, date);
  const shown = <PublishDate language={language} date={date} />;
  return address ? <a href={address}>{shown}</a> : shown;
}

const DAY_MS = 86_400_000;

/** Whether an article was changed on a later day than it was published. */
function isLater(lastmod: number | null, date: number | null): lastmod is number {
  return lastmod !== null && date !== null && lastmod - date >= DAY_MS;
}
