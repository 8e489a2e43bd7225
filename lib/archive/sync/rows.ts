import type { Claim } from '../../addresses/claim';
import { dayOf } from '../../addresses/period-names';
import { encodeAddress, termKey } from '../../addresses/text';
import type { Article } from '../../content/article';
import { hasPage, isInClosed, isPublished, turnsOf } from '../../content/publication';
import { extractText } from '../../markdown/text';
import type { Site } from '../../settings/site';
import { toInstant, toWallTime } from '../../time/time-zone';
import { indexText, indexTitle, listCharacters, listWord } from '../search/tokens';
import { type ArticleFields, formatFields } from '../store/article-fields';
import { docidOf } from '../store/docid';
import { idOf } from '../store/ids';
import { secondOf } from '../store/second-of';
import { type Tables, UNDATED } from '../store/tables';
import { aliasClaims, articleClaim } from './claims';
import { type Entered, listingOf } from './listing';
import { nameOf, type Reference, referencesOf } from './reference-rows';
import { readSummary } from './summary';

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

/** The rows of an article; `now` in epoch milliseconds decides whether readers may see it. */
export function rowsOf(article: Article, site: Site, now: number): Rows {
  const id = idOf('article', article.path);
  const published =
    isPublished(article, site, now) && !isInClosed(article.path, article.language, site);
  const visible = published && !article.headless;
  const served = visible && article.kind === 'article';
  const listed = served && !article.unlisted;
  const { lists, entered } =
    visible && !article.unlisted ? listingOf(article, site) : { lists: [], entered: [] };
  return {
    article: articleRow(article, site, id, {
      visible,
      listed,
      lends: published && article.publishResources,
      now,
    }),
    lists,
    entries: entered.map((entered) => entryOf(article, entered, id)),
    addresses: [
      ...(served ? [articleClaim(article, id)] : []),
      ...(visible ? aliasClaims(article) : []),
    ],
    menus: visible ? menusOf(article, id) : [],
    references: referencesOf(article, site, id),
    search: listed ? documentOf(article, lists) : null,
  };
}

function documentOf({ title, lead, body: markdown }: Article, lists: ListRow[]): Rows['search'] {
  const body = indexText(`${extractText(lead)} ${extractText(markdown)}`);
  return {
    title: indexTitle(title),
    body,
    characters: listCharacters(body),
    lists: lists.map(({ id }) => listWord(id)).join(' '),
  };
}

function articleRow(
  article: Article,
  site: Site,
  id: number,
  {
    visible,
    listed,
    lends,
    now,
  }: { visible: boolean; listed: boolean; lends: boolean; now: number },
): Tables['articles'] {
  const { path, kind, language, section, translationKey, logicalPath, ...others } = article;
  const { title, address, date, body, termWeights: _, ...rest } = others;
  const oldFrom = oldAt(date, site);
  const { summary, excerpt } = readSummary(article, site);
  const fields: ArticleFields = {
    ...rest,
    // Markdown; lists and feeds show text.
    lead: extractText(rest.lead),
    summary,
    old: oldFrom !== null && oldFrom <= now,
    terms: rest.terms
      .map(({ taxonomy, name }) => ({ taxonomy, name, slug: termKey(name, site.addresses) }))
      .filter(({ taxonomy, slug }) => hasPage(`${taxonomy}/${slug}`, language, site)),
  };
  const due = [...turnsOf(article, site), oldFrom].filter((time) => time !== null && time > now);
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
    visible: visible ? 1 : 0,
    lends: lends ? 1 : 0,
    due: due.length > 0 ? Math.min(...due.map(Number)) : null,
    title,
    address: encodeAddress(address),
    date,
    day: listed && date !== null ? dayOf(date, article.timeZone) : null,
    fields: formatFields(fields),
    excerpt,
    body,
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
  const pin = weight === 0 ? Number.MAX_SAFE_INTEGER : weight;
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
