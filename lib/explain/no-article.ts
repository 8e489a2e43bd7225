import type { Store } from '../archive/store/store';
import { isHidden } from '../archive/sync/counted';
import { findBundles, isIndex, isPartOfBundle } from '../content/bundles';
import { CONTENT_FILE } from '../content/content-file';
import type { Site } from '../settings/site';
import type { NoArticle } from './explanation';

/** Why a file below `content/` is no article; null where nothing keeps it from being one. */
export async function whyNoArticle(
  path: string,
  site: Site,
  store: Store,
): Promise<NoArticle | null> {
  if (isHidden(path)) return 'hidden';
  if (site.ignoreFiles.some((pattern) => new RegExp(pattern).test(path))) return 'ignored';
  if (!CONTENT_FILE.test(path)) return 'format';
  const indexes = await store
    .selectFrom('files')
    .select('path')
    .where('path', 'like', '%index.%')
    .execute();
  const files = indexes.map((file) => file.path).filter(isIndex);
  return isPartOfBundle(path, findBundles(files, site)) ? 'bundle' : null;
}
