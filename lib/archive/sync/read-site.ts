import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { CONTENT_FILE } from '../../content/content-file';
import { discoverLanguages } from '../../content/language';
import { buildSite, listContentRoots } from '../../settings/build-site';
import { readSettings } from '../../settings/read-settings';
import type { Site } from '../../settings/site';
import { readCascades } from './cascades';
import { isHidden } from './counted';

/**
 * The site in a folder as its settings, and the names of its files, tell of it; nothing is kept.
 * Throws `SettingsError` when the settings cannot be used.
 */
export async function readSite(siteFolder: string): Promise<Site> {
  const { settings } = readSettings(siteFolder);
  const roots = listContentRoots(settings);
  const found = await Promise.all(roots.map((root) => listContent(siteFolder, root)));
  const paths = [...new Set(found.flat())].toSorted();
  const cascades = readCascades(siteFolder, paths, []);
  return buildSite(settings, discoverLanguages(paths), { cascades });
}

async function listContent(siteFolder: string, root: string): Promise<string[]> {
  const folder = path.join(siteFolder, 'content', root);
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names
    .map((name) => path.posix.join(root, name.split(path.sep).join('/')))
    .filter((file) => CONTENT_FILE.test(file) && !isHidden(file));
}
