import pluralize from 'pluralize';
import type { Claim } from '../../addresses/claim';
import { homeAddress } from '../../addresses/home';
import { dayOf } from '../../addresses/period-names';
import { encodeAddress, pathify } from '../../addresses/text';
import type { Article } from '../../content/article';
import { sectionAddress, termAddress } from '../../content/permalinks';
import { hasPage, isInClosed, isPublished, turnsOf } from '../../content/publication';
import { findRoot } from '../../content/source-path';
import { lowerEach } from '../../markdown/characters';
import { replaceEmoji } from '../../markdown/replacements';
import { summarise } from '../../markdown/summary';
import { extractText } from '../../markdown/text';
import { setPlainText } from '../../markdown/typographer';
import { type Site, siteIn } from '../../settings/site';
import { fold } from '../search/fold';
import { indexText, indexTitle, listCharacters, listWord } from '../search/tokens';
import { type ArticleFields, formatFields } from '../store/article-fields';
import { docidOf } from '../store/docid';
import { idOf, listIdOf, sectionId } from '../store/ids';
import { type Tables, UNDATED } from '../store/tables';
import { articleClaims } from './claims';
import { nameOf, type Reference, referencesOf } from './reference-rows';

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
  const lists = visible && !article.unlisted ? listsOf(article, site) : [];
  return {
    article: articleRow(article, site, id, {
      visible,
      listed,
      lends: published && article.publishResources,
      now,
    }),
    lists,
    entries: listed ? lists.map(({ id: list }) => entryOf(article, list, id)) : [],
    addresses: served ? articleClaims(article, id) : [],
    menus: visible ? menusOf(article, id) : [],
    references: referencesOf(article, site, id),
    search: listed ? documentOf(article, lists) : null,
  };
}

function documentOf({ title, lead, body: markdown }: Article, lists: ListRow[]): Rows['search'] {
  const body = indexText(`${lead} ${extractText(markdown)}`);
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
  const { title, address, date, body, ...rest } = others;
  const oldFrom = oldAt(date, site);
  const fields: ArticleFields = {
    ...rest,
    old: oldFrom !== null && oldFrom <= now,
    terms: rest.terms
      .map((term) => ({
        ...term,
        slug: pathify(term.name, site.addresses),
        address: encodeAddress(termAddress(term.taxonomy, term.name, language, site)),
      }))
      .filter(({ taxonomy, slug }) => hasPage(`${taxonomy}/${slug}`, language, site)),
  };
  const due = [...turnsOf(article, site), oldFrom].filter((time) => time !== null && time > now);
  const number = site.languages.findIndex(({ code }) => code === language);
  return {
    docid: docidOf(Math.max(number, 0), date, id),
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
    day: listed && date !== null ? dayOf(date, site.timeZone) : null,
    fields: formatFields(fields),
    excerpt: article.summary || excerptOf(body, site),
    body,
  };
}

function excerptOf(body: string, site: Site): string {
  const { emoji, typographer } = site.markdown;
  const written = summarise(body, lengthsOf(site));
  const excerpt = emoji ? replaceEmoji(written) : written;
  return typographer ? setPlainText(excerpt) : excerpt;
}

/** Of an excerpt; a character of Chinese counts as half a word. */
function lengthsOf({ summaryLength: words }: Site) {
  return words > 0 ? { words, characters: 2 * words } : undefined;
}

const DAY_MS = 86_400_000;

/** When an article becomes one that was published long ago. */
function oldAt(date: number | null, { oldAfterDays }: Site): number | null {
  return date === null || oldAfterDays === 0 ? null : date + oldAfterDays * DAY_MS;
}

/** Home, the section and every section around it, and each term. */
function listsOf(article: Article, site: Site): ListRow[] {
  const { language, kind, section, terms } = article;
  const parts = section ? section.split('/') : [];
  // A folder called like a taxonomy says what its terms are, and is no section.
  if (kind === 'section' && site.taxonomies.includes(parts[0] ?? '')) return [];
  const folders = foldersOf(article, site);
  const outer = folders.length - parts.length;
  const sections = parts.map((_, depth) =>
    sectionRow(
      site,
      language,
      parts.slice(0, depth + 1).join('/'),
      folders.slice(0, outer + depth + 1),
    ),
  );
  if (kind === 'section') return sections.filter(isOpen);
  const { mainSections } = siteIn(site, language);
  const home = mainSections.length === 0 || mainSections.includes(parts[0] ?? '');
  return [
    ...(home ? [homeRow(site, language)] : []),
    ...sections.filter(isOpen),
    ...terms
      .map(({ taxonomy, name }) => termRow(site, language, taxonomy, name))
      .filter(({ kind, path }) => hasPage(`${kind}/${path}`, language, site)),
  ];

  function isOpen({ path }: ListRow): boolean {
    return hasPage(path, language, site);
  }
}

function homeRow(site: Site, language: string): ListRow {
  const id = listIdOf(language, 'home', '');
  const address = homeAddress(site, language);
  return { id, language, kind: 'home', path: '', name: '', folded: '', address, count: 0 };
}

/** `folders` are those of the section, from `content/` down, as they are written. */
function sectionRow(site: Site, language: string, path: string, folders: string[]): ListRow {
  const name = folders.at(-1) ?? '';
  const { addresses, branches } = site;
  // Where addresses keep their case, a section does so only with an `_index` file, as in Hugo.
  const keepsCase = addresses.lowerCase || branches.includes(folders.join('/'));
  const spelled = keepsCase ? path : lowerEach(path);
  return {
    id: sectionId(language, path),
    language,
    kind: 'section',
    path,
    name: sectionName(name, site),
    folded: fold(name),
    address: encodeAddress(sectionAddress(spelled, language, site)),
    count: 0,
  };
}

/** The folders around an article, without that of a bundle, as they are written, but in NFC. */
function foldersOf({ path, bundle }: Article, site: Site): string[] {
  const { depth, at } = findRoot(path.normalize('NFC'), site);
  const folders = path
    .normalize('NFC')
    .split('/')
    .toSpliced(depth, 0, ...at);
  return folders.slice(0, bundle === null ? -1 : -2);
}

/** What a section is called, by the name of its folder, unless its `_index` file says it. */
function sectionName(folder: string, { pluralizeTitles }: Site): string {
  const title = folder.charAt(0).toUpperCase() + folder.slice(1);
  if (!pluralizeTitles) return title;
  const lower = folder.toLowerCase();
  // Hugo does so in every script, and whatever a word's case, its end gets lower case.
  const plural = /[^\0-\x7f]$/.test(lower) ? `${lower}s` : pluralize(lower);
  return plural.startsWith(lower) ? title + plural.slice(lower.length) : pluralize(title);
}

function termRow(site: Site, language: string, taxonomy: string, name: string): ListRow {
  const path = pathify(name, site.addresses);
  const id = listIdOf(language, taxonomy, path);
  const address = encodeAddress(termAddress(taxonomy, name, language, site));
  return { id, language, kind: taxonomy, path, name, folded: fold(name), address, count: 0 };
}

/** As in Hugo: weights first, the lightest on top; then the newest; undated ones last. */
function entryOf({ weight, date }: Article, list: number, article: number): Tables['entries'] {
  const pin = weight === 0 ? Number.MAX_SAFE_INTEGER : weight;
  return { list, pin, rank: -(date ?? UNDATED), article };
}

function menusOf(article: Article, id: number): Tables['menu_entries'][] {
  const { language, menus } = article;
  const url = encodeAddress(article.address);
  return menus.map((entry) => ({ ...entry, article: id, language, url }));
}
