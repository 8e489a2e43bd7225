import { realpathSync } from 'node:fs';
import path from 'node:path';
import { listContentRoots } from '../../settings/build-site';
import { isGone } from '../../settings/gone';
import type { Settings } from '../../settings/schema/settings';

/** Where a site's content lies. */
export interface SitePlace {
  siteFolder: string;
  contentFolder: string;
  /** The path below `content/` of a file by its full path; undefined for what is no content. */
  below: (full: string) => string | undefined;
}

export function createSitePlace(siteFolder: string, settings: Settings): SitePlace {
  const contentFolder = path.join(siteFolder, 'content');
  // git, and whoever follows links, names files by where they really lie.
  const folders = [...new Set([contentFolder, realOf(contentFolder)])];
  const roots = listContentRoots(settings);
  return {
    siteFolder,
    contentFolder,
    below: (full) =>
      folders
        .map((folder) => path.relative(folder, full).split(path.sep).join('/'))
        .find((file) => roots.some((root) => isIn(root, file))),
  };
}

function isIn(root: string, file: string): boolean {
  if (root === '') return !/^\.\.(?:\/|$)/.test(file) && !path.isAbsolute(file);
  return file === root || file.startsWith(`${root}/`);
}

function realOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch (error) {
    if (isGone(error)) return folder;
    throw error;
  }
}
