import { engineOf } from '../store/engine';
import { listIdOf, sectionId } from '../store/ids';
import { listNeighbours } from '../store/neighbours';
import type { Store } from '../store/store';
import type { Tables } from '../store/tables';
import {
  articleTag,
  listTag,
  SITE_TAG,
  sidebarTag,
  termsTag,
  translationsTag,
} from '../store/tags';
import type { Rows } from './rows';
import { chunks, deleteRows, type Inserted, insertRows } from './write';

/** Some 25 MB of tokens. */
const DOCUMENTS_AT_ONCE = 2500;

/** What a sync has changed so far. */
export interface Changes {
  /** Everything is new, so single changes are not followed. */
  all: boolean;
  tags: Set<string>;
  /** Lists that gained or lost articles. */
  lists: Set<number>;
  /** How many articles more each of them has; not followed where everything is new. */
  gains: Map<number, number>;
  /** Articles that changed, by id; not followed where everything is new. */
  entered: Map<number, Pick<Tables['articles'], 'id' | 'language' | 'section' | 'date'>>;
  /** Where articles stood before they changed or went. */
  left: Pick<Tables['articles'], 'language' | 'date'>[];
  /** Lists that are there for certain. */
  inserted: Inserted;
  /** Days that gained, lost or show articles that changed, by language. */
  days: Map<string, Set<string>>;
  /** For the full-text index, until there are many. */
  documents: Tables['search'][];
  /** Addresses, as they are looked up, that somebody claims or claimed. */
  lookups: Set<string>;
  /** Of the articles that changed. */
  translationKeys: Set<string>;
  /** What `ref` may call them and the sections around them. */
  names: Set<string>;
  /** Articles that changed and name pages by `ref`. */
  referrers: Set<number>;
}

/** Nothing so far; with `all`, everything is about to be new. */
export function beginChanges(all: boolean): Changes {
  return {
    all,
    tags: new Set(all ? [SITE_TAG] : []),
    lists: new Set(),
    gains: new Map(),
    entered: new Map(),
    left: [],
    inserted: new Map(),
    days: new Map(),
    documents: [],
    lookups: new Set(),
    translationKeys: new Set(),
    names: new Set(),
    referrers: new Set(),
  };
}

/** Takes everything out that comes from content files, and the indexes until all is written. */
export async function emptyStore(store: Store): Promise<void> {
  const { dropIndexes, fullText } = engineOf(store);
  await dropIndexes(store);
  const tables = [
    'files',
    'problems',
    'directives',
    'articles',
    'lists',
    'entries',
    'addresses',
    'waiting_files',
    'pictures',
  ] as const;
  for (const table of tables) await store.deleteFrom(table).execute();
  await store.deleteFrom('periods').execute();
  await store.deleteFrom('menu_entries').execute();
  await store.deleteFrom('page_references').execute();
  await store.deleteFrom('links').execute();
  await store.deleteFrom('changes').execute();
  await fullText.empty(store);
}

/** Puts the rows of articles into the store, in place of older rows of the same articles. */
export async function applyArticles(store: Store, batch: Rows[], changes: Changes): Promise<void> {
  const articles = batch.map(({ article }) => article);
  if (!changes.all) {
    await noteShownBefore(store, articles, changes);
    await deleteRows(store, articles);
  }
  await insertRows(store, batch, changes.inserted);
  for (const { article, search, references } of batch) {
    if (references.length > 0) changes.referrers.add(article.id);
    if (search) changes.documents.push({ rowid: article.docid, ...search });
  }
  if (changes.documents.length >= DOCUMENTS_AT_ONCE) await writeDocuments(store, changes);
  for (const { id } of batch.flatMap(({ lists }) => lists)) changes.lists.add(id);
  if (changes.all) return;
  await noteShown(store, articles, changes, 'now');
  for (const { id, language, section, date } of articles) {
    changes.entered.set(id, { id, language, section, date });
  }
}

/** Writes the documents that wait for the full-text index. */
export async function writeDocuments(store: Store, changes: Changes): Promise<void> {
  await engineOf(store).fullText.insert(store, changes.documents);
  changes.documents = [];
}

/** Takes the articles of files that are gone out of the store. */
export async function removeArticles(
  store: Store,
  paths: string[],
  changes: Changes,
): Promise<void> {
  for (const some of chunks(paths)) {
    const articles = await store
      .selectFrom('articles')
      .select(PLACE)
      .where('path', 'in', some)
      .execute();
    await noteShownBefore(store, articles, changes);
    await deleteRows(store, articles);
    await store.deleteFrom('files').where('path', 'in', some).execute();
    await store.deleteFrom('problems').where('path', 'in', some).execute();
    await store.deleteFrom('directives').where('path', 'in', some).execute();
    await store.deleteFrom('links').where('path', 'in', some).execute();
  }
}

const PLACE = [
  'id',
  'path',
  'kind',
  'language',
  'section',
  'translation_key',
  'name',
  'day',
  'date',
] as const;
type Placed = Pick<Tables['articles'], (typeof PLACE)[number]>;

/** Notes what shows the articles as they stand in the store before a change. */
async function noteShownBefore(store: Store, articles: Placed[], changes: Changes): Promise<void> {
  const stored = await store
    .selectFrom('articles')
    .select(PLACE)
    .where(
      'id',
      'in',
      articles.map(({ id }) => id),
    )
    .execute();
  for (const { language, date } of stored) changes.left.push({ language, date });
  await noteShown(store, stored, changes, 'before');
}

/**
 * Notes what stands beside the articles of files before any of them changes. What does so
 * afterwards is known when they are in their order; nothing is shown of what was in between.
 */
export async function noteNeighboursOf(
  store: Store,
  paths: string[],
  changes: Changes,
): Promise<void> {
  const articles: Placed[] = [];
  for (const some of chunks(paths)) {
    articles.push(
      ...(await store.selectFrom('articles').select(PLACE).where('path', 'in', some).execute()),
    );
  }
  await noteNeighbours(store, articles, changes);
}

/** Notes the articles that stand beside some in their sections, and so name them on their pages. */
export async function noteNeighbours(
  store: Store,
  articles: Pick<Placed, 'id' | 'language' | 'section'>[],
  { tags }: Changes,
): Promise<void> {
  const sections = new Map<number, number[]>();
  for (const { id, language, section } of articles) {
    const list = sectionId(language, section);
    const known = sections.get(list);
    if (known) known.push(id);
    else sections.set(list, [id]);
  }
  for (const [list, ids] of sections) {
    for (const id of await listNeighbours(store, list, ids)) tags.add(articleTag(id));
  }
}

/** Notes what shows the articles: their pages, lists, translations, sidebars. */
async function noteShown(
  store: Store,
  articles: Placed[],
  changes: Changes,
  when: 'before' | 'now',
): Promise<void> {
  const { tags, lists, gains } = changes;
  for (const { id, language, section, kind, translation_key, name, day } of articles) {
    tags.add(articleTag(id));
    tags.add(translationsTag(translation_key));
    changes.translationKeys.add(translation_key);
    for (const one of [name, ...section.split('/')]) changes.names.add(one);
    tags.add(sidebarTag(language));
    const [outermost = '', ...inner] = section.split('/');
    // It may stand for a section below it alone.
    lists.add(sectionId(language, outermost));
    if (kind === 'section') {
      const told = [sectionId(language, section), listIdOf(language, outermost, inner.join('/'))];
      // An `_index` file names its list, and keeps it without articles.
      for (const list of told) {
        tags.add(listTag(list));
        lists.add(list);
      }
      tags.add(termsTag(language, outermost));
    }
    if (day) noteDay(changes, language, day);
  }
  await noteClaims(
    store,
    articles.map(({ path }) => path),
    changes,
  );
  const listed = await store
    .selectFrom('entries')
    .innerJoin('lists', 'lists.id', 'entries.list')
    .select(['lists.id', 'lists.language', 'lists.kind'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .groupBy(['lists.id', 'lists.language', 'lists.kind'])
    .where(
      'entries.article',
      'in',
      articles.map(({ id }) => id),
    )
    .execute();
  for (const { id, language, kind, count } of listed) {
    lists.add(id);
    gains.set(id, (gains.get(id) ?? 0) + (when === 'now' ? count : -count));
    tags.add(listTag(id));
    tags.add(termsTag(language, kind));
  }
}

/** Notes the addresses that some sources claim. */
export async function noteClaims(
  store: Store,
  sources: string[],
  { lookups }: Changes,
): Promise<void> {
  for (const some of chunks(sources)) {
    const rows = await store
      .selectFrom('addresses')
      .select('lookup')
      .where('source', 'in', some)
      .execute();
    for (const { lookup } of rows) lookups.add(lookup);
  }
}

function noteDay({ days }: Changes, language: string, day: string): void {
  const known = days.get(language);
  if (known) known.add(day);
  else days.set(language, new Set([day]));
}
