import type { Store } from '../archive/store/store';
import { articleOf } from '../archive/sync/article-row';
import type { Article } from '../content/article';
import { CONTENT_FILE, hasFrontMatter, isHtmlFile } from '../content/content-file';
import { parseArticle } from '../content/parse';
import { decodeText } from '../encoding/decode';
import { readOfBranch } from '../git/preview-branch';
import type { Site } from '../settings/site';
import { readCheckout } from './read-checkout';
import type { Preview } from './token';

/** The article of a preview, and whether it is the store's, as the last sync found it. */
export interface Source {
  article: Article;
  isRow: boolean;
}

/**
 * The article of a preview as its file has it now: in the checkout, or in a branch. Where there are no
 * files beside the store, as its row has it. Null where there is none.
 */
export async function loadSource(
  { path, branch }: Pick<Preview, 'path' | 'branch'>,
  site: Site,
  store: Store,
): Promise<Source | null> {
  if (!CONTENT_FILE.test(path)) return null;
  const bytes = await (branch ? readOfBranch(branch, `content/${path}`) : readCheckout(path, site));
  if (!bytes) return branch ? null : loadRow(path, store);
  const text = decodeText(bytes)?.text;
  if (text === undefined || (isHtmlFile(path) && !hasFrontMatter(text))) return null;
  return { article: parseArticle({ path, text }, site).article, isRow: false };
}

async function loadRow(path: string, store: Store): Promise<Source | null> {
  const row = await store
    .selectFrom('articles')
    .selectAll()
    .where('path', '=', path)
    .executeTakeFirst();
  return row ? { article: articleOf(row), isRow: true } : null;
}
