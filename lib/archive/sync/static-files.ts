import type { Site } from '../../site/site';
import type { Store } from '../store/store';
import { fileClaim, routeClaims } from './claims';
import type { ScannedFile } from './scan';
import { insertClaims } from './write';

const NOT_SERVED = /\.(md|markdown|html?)$/i;

/** Claims the addresses of every language's own pages. */
export async function claimRoutes(store: Store, site: Site): Promise<void> {
  await store.deleteFrom('addresses').where('priority', '=', 0).execute();
  await insertClaims(store, routeClaims(site));
}

/**
 * Claims the addresses of the files of `static/`, and of the files that stand beside an
 * `index.md` in its folder. They are served from where they are.
 */
export async function claimFiles(
  store: Store,
  site: Site,
  content: ScannedFile[],
  statics: ScannedFile[],
): Promise<void> {
  const language = site.defaultLanguage;
  await store.deleteFrom('addresses').where('kind', '=', 'file').execute();
  const ofStatic = statics.map(({ path }) => fileClaim(`/${path}`, `static/${path}`, language));
  const ofBundles = await listBundleFiles(store, content);
  await insertClaims(store, [
    ...ofStatic,
    ...ofBundles.map(({ address, path, language }) =>
      fileClaim(address, `content/${path}`, language),
    ),
  ]);
}

async function listBundleFiles(
  store: Store,
  content: ScannedFile[],
): Promise<{ address: string; path: string; language: string }[]> {
  const files = content.filter(({ path }) => !NOT_SERVED.test(path));
  if (files.length === 0) return [];
  const bundles = await store
    .selectFrom('articles')
    .select(['path', 'address', 'language'])
    .where('kind', '=', 'article')
    .where('visible', '=', 1)
    .where((where) =>
      where.or([where('path', 'like', '%/index.%'), where('path', 'like', 'index.%')]),
    )
    .execute();
  return bundles.flatMap(({ path: index, address, language }) => {
    const folder = index.slice(0, index.lastIndexOf('/') + 1);
    return files
      .filter(({ path }) => path.startsWith(folder) && folder !== '')
      .map(({ path }) => ({
        path,
        language,
        address: decodeURIComponent(address) + path.slice(folder.length),
      }));
  });
}
