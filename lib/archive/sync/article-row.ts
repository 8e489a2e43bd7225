import { decodeAddress, encodeAddress } from '../../addresses/text';
import type { Article } from '../../content/article';
import { termSlug } from '../../content/terms';
import { extractText } from '../../markdown/text';
import type { Site } from '../../settings/site';
import { toInstant, toWallTime } from '../../time/time-zone';
import { type ArticleFields, parseFields } from '../store/article-fields';
import { docidOf } from '../store/docid';
import { idOf } from '../store/ids';
import { packText, unpackText } from '../store/packed-text';
import type { Tables } from '../store/tables';
import { nameOf } from './reference-rows';
import { readSummary } from './summary';

/** What of an article's row is so at any time. */
export interface LastingRow
  extends Omit<Tables['articles'], 'visible' | 'lends' | 'due' | 'day' | 'fields'> {
  fields: ArticleFields;
}

export function articleRow(article: Article, site: Site): LastingRow {
  const { path, kind, language, section, translationKey, logicalPath, ...others } = article;
  const { title, address, date, body, summary: _, ...rest } = others;
  const { excerpt, isSummary } = readSummary(article, site);
  const id = idOf('article', path);
  const fields: ArticleFields = {
    ...rest,
    // Empty, which takes no room, stands for the title.
    linkTitle: rest.linkTitle === title ? '' : rest.linkTitle,
    // Markdown; lists and feeds show text.
    lead: extractText(rest.lead),
    isSummary,
    old: false,
    terms: rest.terms.map((term) => ({ ...term, slug: termSlug(term, site) })),
  };
  const number = site.languages.findIndex(({ code }) => code === language);
  return {
    docid: docidOf(Math.max(number, 0), siteTimeOf(article, site), id),
    id,
    path,
    kind,
    language,
    section,
    translation_key: translationKey,
    logical_path: logicalPath,
    name: nameOf(logicalPath),
    title,
    address: encodeAddress(address),
    date,
    fields,
    excerpt,
    body: packText(body),
  };
}

/** The article of a row; its texts are without marks of markdown, but for the body. */
export function articleOf(row: Tables['articles']): Article {
  const { old: _, isSummary, terms, ...fields } = parseFields(row.fields);
  const { path, kind, language, section, title, date } = row;
  return {
    ...fields,
    ...{ path, kind, language, section, title, date },
    body: unpackText(row.body),
    summary: isSummary ? row.excerpt : '',
    linkTitle: fields.linkTitle || title,
    translationKey: row.translation_key,
    logicalPath: row.logical_path,
    address: decodeAddress(row.address),
    terms: terms.map(({ taxonomy, name }) => ({ taxonomy, name })),
  };
}

/**
 * When clocks of the site's zone show what the article says, so that searches for a month find what
 * the archive has under it.
 */
function siteTimeOf({ date, timeZone }: Article, site: Site): number | null {
  return date === null || timeZone === site.timeZone
    ? date
    : toInstant(toWallTime(date, timeZone), site.timeZone);
}
