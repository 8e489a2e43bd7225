import { createHash } from 'node:crypto';
import { discoverLanguages } from '../../content/language';
import { buildSite } from '../../site/build-site';
import type { Settings } from '../../site/settings/settings';
import type { Site } from '../../site/site';
import { getSite, readMeta, writeMeta } from '../store/meta';
import type { Store } from '../store/store';
import { listBranches, readCascades, replaceCascades } from './cascades';
import { isHidden } from './counted';
import { areArticles, areFolders, findSomeFiles, haveTwins, type SiteFiles } from './find-files';
import type { SyncOptions } from './options';
import type { ScannedFile } from './scan';

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
  const known = await getSite(store);
  const codes = known.languages.map(({ code }) => code);
  const files = await findSomeFiles(store, siteFolder, paths, { settings, now });
  const there = files.content.map((file) => file.path);
  const cascades = replaceCascades(known.cascades, siteFolder, { told: paths, there });
  const branches = needsBranches(settings) ? listBranches(paths) : [];
  if (branches.some((folder) => !known.branches.includes(folder))) return undefined;
  const site = buildSite(settings, codes, { cascades, branches: known.branches });
  if ((await readMeta(store, 'fingerprint')) !== fingerprintOf(program, site)) return undefined;
  const isKnown = (found: string) =>
    codes.some((code) => code.toLowerCase() === found.toLowerCase());
  if (!settings.languages && !discoverLanguages(paths).every(isKnown)) return undefined;
  return { site, files };
}

/** The settings and every language the archive shows, in folders, file names or `lang` fields. */
export async function findSite(
  store: Store,
  settings: Settings,
  siteFolder: string,
  content: ScannedFile[],
  fromFields: string[],
): Promise<Site> {
  const known: string[] = JSON.parse((await readMeta(store, 'languages')) ?? '[]');
  const added = [...new Set([...known, ...fromFields])];
  await writeMeta(store, 'languages', JSON.stringify(added));
  const paths = content.map((file) => file.path);
  const found = [...new Set([...discoverLanguages(paths), ...added])];
  return buildSite(settings, found, {
    cascades: readCascades(siteFolder, paths, (await getSite(store)).cascades),
    branches: needsBranches(settings) ? listBranches(paths) : [],
  });
}

function needsBranches({ addresses }: Settings): boolean {
  const patterns = Object.values(addresses.permalinks);
  return !addresses.lowerCase || patterns.some((pattern) => pattern.includes(':sections'));
}

/** Stands for everything that the rows of the store depend on, besides the files. */
export function fingerprintOf(program: string, site: Site): string {
  const text = JSON.stringify([program, site]);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
