import type { Restriction, Site } from '../settings/site';
import { showsUnpublished } from '../settings/unpublished';
import type { Article } from './article';

type Dated = Pick<Article, 'draft' | 'date' | 'publishDate' | 'expiryDate'>;

/** Whether an article itself may be shown; `now`, here and below, in epoch milliseconds. */
export function isPublished(article: Dated, site: Site, now: number): boolean {
  if (showsUnpublished()) return true;
  if (article.draft && !site.drafts) return false;
  if (dueDates(article, site).some((time) => time > now)) return false;
  return site.expired || article.expiryDate === null || article.expiryDate > now;
}

/** Whether an article was published, and is no more because its time is over. */
export function isExpired(article: Dated, site: Site, now: number): boolean {
  const before = { ...article, expiryDate: null };
  return isPublished(before, site, now) && !isPublished(article, site, now);
}

/** The times at which that changes, those of the past among them. */
export function turnsOf(article: Dated, site: Site): number[] {
  const { expiryDate } = article;
  return [...dueDates(article, site), ...(expiryDate === null ? [] : [expiryDate])];
}

/** When an article may be shown; where the site shows those of the future, only as it says itself. */
function dueDates({ publishDate, date }: Dated, { future }: Site): number[] {
  const from = future ? publishDate : (publishDate ?? date);
  return from === null ? [] : [from];
}

/**
 * What the article of an `_index` file keeps from readers: with it, all that lies in its folder is
 * unpublished, as in Hugo. Null for nothing, now and later.
 */
export function restrictionOf(article: Article, site: Site, now: number): Restriction | null {
  const { path: file, language, section, headless } = article;
  const closed = !isPublished(article, site, now);
  const later = turnsOf(article, site).filter((time) => time > now);
  if (!closed && !headless && later.length === 0) return null;
  return {
    ...{
      file,
      folder: file.slice(0, file.lastIndexOf('/') + 1).normalize('NFC'),
      language,
      section,
    },
    ...{ closed, expired: isExpired(article, site, now), headless },
    next: later.length > 0 ? Math.min(...later) : null,
  };
}

/** Whether a file below `content/` lies in a section that is not published in a language. */
export function isInClosed(
  file: string,
  language: string,
  { restrictions }: Pick<Site, 'restrictions'>,
): boolean {
  return restrictions.some(
    (one) =>
      one.closed && one.language === language && file.normalize('NFC').startsWith(one.folder),
  );
}

/** Whether all that keeps a file below `content/` from readers, if anything, is that its time is over. */
export function isInExpired(file: string, language: string, { restrictions }: Site): boolean {
  const others = restrictions.filter(({ expired }) => !expired);
  return !isInClosed(file, language, { restrictions: others });
}

/** Whether a section or a term, `news/qq` or `tags/sea`, has a page in a language. */
export function hasPage(section: string, language: string, { restrictions }: Site): boolean {
  return !restrictions.some(
    (one) =>
      one.language === language &&
      (one.closed
        ? `${section}/`.startsWith(`${one.section}/`)
        : one.headless && one.section === section),
  );
}
