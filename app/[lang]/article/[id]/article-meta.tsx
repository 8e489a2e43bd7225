import type { ReactNode } from 'react';
import type { Alternate } from '@/app/_ui/language-switch';
import { PublishDate } from '@/app/_ui/publish-date';
import { Terms } from '@/app/_ui/terms';
import { type ArticlePage, getDayAddress, getSiteIn } from '@/lib/archive';
import { readingMinutes } from '@/lib/markdown/reading-time';
import { extractText } from '@/lib/markdown/text';
import { getLanguage, type PostMeta } from '@/lib/settings/site';
import { fill } from '@/lib/words';
import { formatDate } from '@/lib/words/format-date';
import { hostOf } from './host-of';
import type { Reading } from './reading';

/** The line under the headline, in the order the site gives its parts. */
export async function ArticleMeta({
  article,
  reading,
  translations,
}: {
  article: ArticlePage;
  reading: Reading;
  translations: Alternate[];
}) {
  const site = await getSiteIn(article.language);
  const { date, lastmod, lastmodZone, terms, source } = article;
  const { words } = reading;
  const { language } = words;
  const minutes = readingMinutes(extractText(article.body));
  const author = article.authors.join(', ') || getLanguage(site, article.language).author?.name;
  const categories = terms.filter(({ taxonomy }) => taxonomy === 'categories');
  const parts: Record<PostMeta, ReactNode> = {
    author: author && <span key="author">{reading.text(author)}</span>,
    date: [
      <PublishDay key="date" article={article} language={language} />,
      isLater(lastmod, date) && (
        <span key="updated">
          {fill(words, 'updated', { date: formatDate(lastmod, language, lastmodZone) })}
        </span>
      ),
      <span key="minutes">{fill(words, 'readingTime', { minutes })}</span>,
    ],
    categories: [
      <Terms key="categories" terms={categories} />,
      source && <a key="source" href={source}>{`${words.readOriginal} · ${hostOf(source)}`}</a>,
    ],
    translations: (
      <ReadingLinks
        key="translations"
        label={words.translations}
        links={translations.map((link) => ({
          ...link,
          name: getLanguage(site, link.language).name,
        }))}
      />
    ),
  };
  return <div className="meta">{site.postMeta.map((part) => parts[part])}</div>;
}

/** Where the article can be read otherwise, each link in its own language. */
function ReadingLinks({
  label,
  links,
}: {
  label: string;
  links: (Alternate & { name: string })[];
}) {
  if (links.length === 0) return null;
  return (
    <span className="translations">
      {label}
      {links.map(({ language, address, name }) => (
        <a key={address} href={address} lang={language} hrefLang={language}>
          {name}
        </a>
      ))}
    </span>
  );
}

/** The publish date; it leads to everything of its day. */
async function PublishDay({ article, language }: { article: ArticlePage; language: string }) {
  const { language: written, date, timeZone } = article;
  const address = date === null ? '' : await getDayAddress(written, date, timeZone);
  const shown = <PublishDate language={language} of={article} />;
  return address ? <a href={address}>{shown}</a> : shown;
}

const DAY_MS = 86_400_000;

/** Whether an article was changed on a later day than it was published. */
function isLater(lastmod: number | null, date: number | null): lastmod is number {
  return lastmod !== null && date !== null && lastmod - date >= DAY_MS;
}
