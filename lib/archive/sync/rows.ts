import type { Claim } from '../../addresses/claim';
import { dayOf } from '../../addresses/period-names';
import { encodeAddress } from '../../addresses/text';
import type { Article } from '../../content/article';
import {
  isExpired,
  isInClosed,
  isInExpired,
  isPublished,
  turnsOf,
} from '../../content/publication';
import { extractText } from '../../markdown/text';
import type { Site } from '../../settings/site';
import { indexText } from '../search/index-text';
import { listWord } from '../search/tokens';
import { formatFields, parseFields } from '../store/article-fields';
import { secondOf } from '../store/second-of';
import { type Tables, UNDATED } from '../store/tables';
import { articleOf, articleRow, type LastingRow } from './article-row';
import { aliasClaims, articleClaim, goneClaims } from './claims';
import { type Entered, listingOf } from './listing';
import { type Reference, referencesOf } from './reference-rows';

type ListRow = Tables['lists'];

/** Everything that one article puts into the store, ready to be inserted. */
export interface Rows {
  article: Tables['articles'];
  lists: ListRow[];
  entries: Tables['entries'][];
  addresses: Claim[];
  menus: Tables['menu_entries'][];
  references: Reference[];
  search: Omit<Tables['search'], 'rowid'> | null;
}

/**
 * The rows of an article; `now` in epoch milliseconds decides whether readers may see it. What is not
 * searched has no document.
 */
export function rowsOf(article: Article, site: Site, now: number, isSearched = true): Rows {
  return rowsAt(article, articleRow(article, site), site, now, isSearched);
}

/** The rows of an article that is in the store, as they are at another time. */
export function rowsAgain(row: Tables['articles'], site: Site, now: number): Rows {
  const lasting = { ...row, fields: parseFields(row.fields), body: new Uint8Array(row.body) };
  return rowsAt(articleOf(row), lasting, site, now);
}

function rowsAt(
  article: Article,
  row: LastingRow,
  site: Site,
  now: number,
  isSearched = true,
): Rows {
  const { id } = row;
  const isOpen = !isInClosed(article.path, article.language, site);
  const published = isOpen && isPublished(article, site, now);
  const visible = published && !article.headless;
  const served = visible && article.kind === 'article';
  const listed = served && !article.unlisted;
  const { lists, entered } =
    visible && !article.unlisted ? listingOf(article, site) : { lists: [], entered: [] };
  const oldFrom = oldAt(article.date, site);
  const old = oldFrom !== null && oldFrom <= now;
  const due = [...turnsOf(article, site), oldFrom].filter((time) => time !== null && time > now);
  return {
    article: {
      ...row,
      visible: visible ? 1 : 0,
      lends: published && article.publishResources ? 1 : 0,
      due: due.length > 0 ? Math.min(...due.map(Number)) : null,
      day: listed && article.date !== null ? dayOf(article.date, article.timeZone) : null,
      fields: formatFields({ ...row.fields, old }),
    },
    lists,
    entries: entered.map((entered) => entryOf(article, entered, id)),
    addresses: [
      ...(served ? [articleClaim(article, id)] : []),
      ...(visible ? aliasClaims(article) : []),
      ...(isOver(article, site, now) ? goneClaims(article) : []),
    ],
    menus: visible ? menusOf(article, id) : [],
    references: referencesOf(article, site, id),
    search: listed && isSearched ? documentOf(article, row, lists) : null,
  };
}

/** Whether readers could see it once, and its time, or that of a section around it, is over. */
function isOver(article: Article, site: Site, now: number): boolean {
  const { path, language, headless } = article;
  if (headless || !isInExpired(path, language, site)) return false;
  return (
    isExpired(article, site, now) ||
    (isPublished(article, site, now) && isInClosed(path, language, site))
  );
}

function documentOf(
  { body }: Article,
  { title, fields }: LastingRow,
  lists: ListRow[],
): Rows['search'] {
  return {
    body: indexText(`${fields.lead} ${extractText(body)}`),
    title: indexText(title),
    lists: lists.map(({ id }) => listWord(id)).join(' '),
  };
}

const DAY_MS = 86_400_000;

/** When an article becomes one that was published long ago. */
function oldAt(date: number | null, { oldAfterDays }: Site): number | null {
  return date === null || oldAfterDays === 0 ? null : date + oldAfterDays * DAY_MS;
}

/**
 * As in Hugo: weights first, the lightest on top; then the newest; undated ones last. Those of one
 * second are put in order when all are there.
 */
function entryOf(
  { weight, date }: Article,
  { list, termWeight }: Entered,
  article: number,
): Tables['entries'] {
  const pin = weight === 0 ? 0 : weight - Number.MAX_SAFE_INTEGER;
  const second = secondOf(date);
  return {
    ...{ list, term_weight: termWeight, pin, rank: second === null ? UNDATED : -second },
    ...{ tie: 0, article },
  };
}

function menusOf(article: Article, id: number): Tables['menu_entries'][] {
  const { language, menus } = article;
  const url = encodeAddress(article.address);
  return menus.map((entry) => ({ ...entry, article: id, language, url }));
}
