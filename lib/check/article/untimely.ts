import { locateField } from '../../content/front-matter';
import { isExpired } from '../../content/publication';
import { isSet } from '../../content/raw';
import type { Finding } from '../../problems/problem';
import { formatIso } from '../../time/write-time';
import type { ReadArticle } from './article-rule';

/** Dates that keep an article from readers now, or always. */
export function findUntimely(checked: ReadArticle): Finding[] {
  const { article, site, now } = checked;
  const { date, publishDate, expiryDate, draft } = article;
  const { dateFields } = site;
  if (draft && !site.drafts) return [];
  const from = publishDate ?? date;
  if (expiryDate !== null && from !== null && expiryDate <= from) {
    return [findingIn(checked, 'never-shown', dateFields.expiryDate, from)];
  }
  if (expiryDate !== null && isExpired(article, site, now)) {
    return [findingIn(checked, 'expired', dateFields.expiryDate, expiryDate)];
  }
  // Who writes `publishDate` wants the article to wait.
  if (date === null || publishDate !== null || date <= now || site.future) return [];
  return [findingIn(checked, 'future-date', dateFields.date, date)];
}

function findingIn(
  { fields, head, article }: ReadArticle,
  rule: 'never-shown' | 'expired' | 'future-date',
  names: string[],
  time: number,
): Finding {
  const key = names.find((name) => isSet(fields.get(name.toLowerCase()))) ?? names[0] ?? '';
  const { line, column } = locateField(head, key);
  const found =
    head
      .split('\n')
      [line - 1]?.slice(column - 1)
      .trimEnd() ?? '';
  const written = formatIso({ time, timeZone: article.timeZone }).slice(0, 16).replace('T', ' ');
  return { rule, line, column, found, data: { key, time: written } };
}
