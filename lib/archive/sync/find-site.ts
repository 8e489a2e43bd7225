import { existsSync } from 'node:fs';
import path from 'node:path';
import { discoverLanguages } from '../../content/language';
import { buildSite } from '../../settings/build-site';
import type { Settings } from '../../settings/schema/settings';
import type { Site } from '../../settings/site';
import { getSite, readMeta, writeMeta } from '../store/meta';
import type { Store } from '../store/store';
import { areInBundles } from './bundles';
import { isBranch, listBranches, readCascades, replaceCascades } from './cascades';
import { isHidden } from './counted';
import { areArticles, areFolders, findSomeFiles, haveTwins } from './find-files';
import { fingerprintOf } from './fingerprint';
import type { SyncOptions } from './options';
import { areRestrictionsKnown, readRestrictions } from './restrictions';
import type { ScannedFile } from './scan';
import type { SiteFiles } from './site-files';

/**
 * The site as it is known and the few files of it that changed; undefined where only a look at all
 * files will do: something else than articles changed, or a language may be new.
 */
export async function findSomeOfSite(
  store: Store,
  settings: Settings,
  { siteFolder, paths: told, now, program }: SyncOptions,
): Promise<{ site: Site; files: SiteFiles } | undefined> {
  const paths = told?.filter((file) => !isHidden(file));
  if (!paths || !areArticles(paths, settings)) return undefined;
  if (await areFolders(store, siteFolder, paths)) return undefined;
  if (await haveTwins(store, paths)) return undefined;
  if (!(await areBranchesKnown(store, siteFolder, paths))) return undefined;
  const known = await getSite(store);
  const codes = known.languages.map(({ code }) => code);
  const files = await findSomeFiles(store, siteFolder, paths, settings);
  const there = files.content.map((file) => file.path);
  const cascades = replaceCascades(known.cascades, siteFolder, { told: paths, there });
  const site = buildSite(settings, codes, {
    cascades,
    branches: known.branches,
    restrictions: known.restrictions,
  });
  if ((await readMeta(store, 'fingerprint')) !== fingerprintOf(program, site)) return undefined;
  if (!areRestrictionsKnown(siteFolder, { told: paths, there }, site, now)) return undefined;
  if (areInBundles(path.join(siteFolder, 'content'), paths, site)) return undefined;
  const isKnown = (found: string) =>
    codes.some((code) => code.toLowerCase() === found.toLowerCase());
  if (!settings.languages && !discoverLanguages(paths).every(isKnown)) return undefined;
  return { site, files };
}

/** Whether of these paths the same ones are `_index` files as before: they make a folder a section. */
async function areBranchesKnown(
  store: Store,
  siteFolder: string,
  paths: string[],
): Promise<boolean> {
  const branches = paths.filter(isBranch);
  if (branches.length === 0) return true;
  const rows = await store
    .selectFrom('files')
    .select('path')
    .where('path', 'in', branches)
    .execute();
  const before = new Set(rows.map(({ path }) => path));
  return branches.every(
    (file) => existsSync(path.join(siteFolder, 'content', file)) === before.has(file),
  );
}

/** The settings and every language the archive shows, in folders, file names or `lang` fields. */
export async function findSite(
  store: Store,
  settings: Settings,
  { siteFolder, now }: Pick<SyncOptions, 'siteFolder' | 'now'>,
  content: ScannedFile[],
  fromFields: string[],
): Promise<Site> {
  const known: string[] = JSON.parse((await readMeta(store, 'languages')) ?? '[]');
  const added = [...new Set([...known, ...fromFields])];
  await writeMeta(store, 'languages', JSON.stringify(added));
  const paths = content.map((file) => file.path);
  const found = [...new Set([...discoverLanguages(paths), ...added])];
  const before = await getSite(store);
  const site = buildSite(settings, found, {
    cascades: readCascades(siteFolder, paths, before.cascades),
    restrictions: before.restrictions,
  });
  const branches = listBranches(paths, site);
  return {
    ...site,
    branches,
    restrictions: readRestrictions(siteFolder, paths, { ...site, branches }, now),
  };
}
