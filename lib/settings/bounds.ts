import { realpath } from 'node:fs/promises';
import path from 'node:path';

/** The folders of a site in which its articles and files may lie, by their real paths. */
export interface Bounds {
  site: string;
  /** Those of articles and of files, each of which may be a link to anywhere. */
  folders: string[];
}

/** `folders` are below the site's, or beside it. */
export async function findBounds(siteFolder: string, folders: string[]): Promise<Bounds> {
  const [site = '', ...others] = await Promise.all(
    [siteFolder, ...folders.map((folder) => path.join(siteFolder, folder))].map((folder) =>
      realpath(/* turbopackIgnore: true */ folder).catch(() => folder),
    ),
  );
  return { site, folders: others };
}

/**
 * Whether a file may be read on account of the site, whatever the links that lead to it: it lies in
 * one of the folders of articles or files, or elsewhere in the site; `private` is what is hidden,
 * and the site's settings.
 */
export function placeOf(file: string, { site, folders }: Bounds): 'inside' | 'private' | 'outside' {
  const around = folders.filter((folder) => isBelow(file, folder));
  if (around.some((folder) => !isHidden(path.relative(folder, file)))) return 'inside';
  if (!isBelow(file, site)) return around.length > 0 ? 'private' : 'outside';
  const place = path.relative(site, file);
  return isHidden(place) || SETTINGS.test(place) ? 'private' : 'inside';
}

const SETTINGS = /^(?:config[/\\]|(?:site|hugo|config)\.(?:ya?ml|toml|json)$)/i;

/** Two dots are the names of a mounted volume's versions, to which its files are links. */
function isHidden(place: string): boolean {
  return /(?:^|[/\\])\.(?!\.)/.test(place);
}

function isBelow(file: string, folder: string): boolean {
  return file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}
