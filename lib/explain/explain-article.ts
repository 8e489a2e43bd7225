import { encodeAddress } from '../addresses/text';
import { problemOf } from '../archive/store/problem-row';
import type { Store } from '../archive/store/store';
import { articleOf } from '../archive/sync/article-row';
import { hashOf } from '../archive/sync/read-file';
import type { Article } from '../content/article';
import { listObstacles, type Obstacle } from '../content/obstacles';
import { parseArticle } from '../content/parse';
import { parseSourcePath } from '../content/source-path';
import { decodeText } from '../encoding/decode';
import { readCheckout } from '../preview/read-checkout';
import type { Problem } from '../problems/problem';
import type { Site } from '../settings/site';
import { showsUnpublished } from '../settings/unpublished';
import { tellAddress } from './addresses-of';
import type { ArticleExplanation } from './explanation';
import { listPlaces } from './lists-of';
import { whyNoArticle } from './no-article';
import { listRefreshed } from './refreshed';
import { listValues } from './values';

/** Everything about a content file, by its path below `content/`; null where neither file nor store has it. */
export async function explainArticle(
  path: string,
  site: Site,
  store: Store,
  now: number,
): Promise<ArticleExplanation | null> {
  const row = await store
    .selectFrom('articles')
    .selectAll()
    .where('path', '=', path)
    .executeTakeFirst();
  const bytes = await readCheckout(path, site);
  const text = bytes ? decodeText(bytes)?.text : undefined;
  const parsed = text === undefined ? undefined : parseArticle({ path, text }, site);
  const article = parsed?.article ?? (row && articleOf(row));
  if (!article) return null;
  const { id, language } = row ?? { id: 0, language: article.language };
  const known = await listProblems(store, path);
  const obstacles = listObstacles(article, site, now);
  const hides = ({ kind }: Obstacle) =>
    kind !== 'unlisted' &&
    !(kind === 'draft' && site.drafts) &&
    !(kind === 'expired' && site.expired);
  const state = await stateOf(store, path, bytes);
  return {
    ...{ kind: 'article', path, state },
    noArticle: row ? null : await whyNoArticle(path, site, store),
    isVisible: row?.visible === 1 && !(showsUnpublished() && obstacles.some(hides)),
    obstacles,
    language: { code: article.language, from: languageFrom(article, site) },
    values: text === undefined ? [] : listValues(text, article, site),
    address: await tellAddress(store, article.address),
    aliases: await Promise.all(article.aliases.map((alias) => tellAddress(store, alias))),
    lists: await listPlaces(store, site, { id, language }),
    translations: await listTranslations(store, article),
    problems: state === 'changed' || state === 'new' ? (parsed?.problems ?? []) : known,
    linkedFrom: await listLinks(store, article),
    refreshed: await listRefreshed(store, { id, language, translationKey: article.translationKey }),
  };
}

async function stateOf(
  store: Store,
  path: string,
  bytes: Uint8Array | null,
): Promise<ArticleExplanation['state']> {
  if (!bytes) return 'row';
  const known = await store
    .selectFrom('files')
    .select('hash')
    .where('path', '=', path)
    .executeTakeFirst();
  if (!known) return 'new';
  return known.hash === hashOf(bytes) ? 'same' : 'changed';
}

function languageFrom(article: Article, site: Site): ArticleExplanation['language']['from'] {
  const { language } = parseSourcePath(article.path, site);
  if (article.language === language) return 'path';
  return language === null && article.language === site.defaultLanguage ? 'default' : 'field';
}

async function listProblems(store: Store, path: string): Promise<Problem[]> {
  const rows = await store
    .selectFrom('problems')
    .selectAll()
    .where('path', '=', path)
    .orderBy('line')
    .orderBy('column')
    .execute();
  return rows.map(problemOf);
}

async function listTranslations(
  store: Store,
  { translationKey, path }: Article,
): Promise<ArticleExplanation['translations']> {
  const rows = await store
    .selectFrom('articles')
    .select(['language', 'path', 'address', 'visible'])
    .where('translation_key', '=', translationKey)
    .where('path', '!=', path)
    .orderBy('language')
    .orderBy('path')
    .execute();
  return rows.map(({ visible, ...others }) => ({ ...others, isVisible: visible === 1 }));
}

async function listLinks(
  store: Store,
  { address, path }: Article,
): Promise<ArticleExplanation['linkedFrom']> {
  return store
    .selectFrom('page_references')
    .select(['path', 'line', 'column'])
    .where('address', '=', encodeAddress(address))
    .where('path', '!=', path)
    .orderBy('path')
    .orderBy('line')
    .execute();
}
