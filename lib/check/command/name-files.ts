import path from 'node:path';
import type { Format } from '../report/formats';

interface Folders {
  contentFolder: string;
  siteFolder: string;
  /** Where somebody is. */
  folder: string;
  /** The top of the working tree, if there is one. */
  top: string | undefined;
}

/**
 * How a file is called, from its path below `content/`: for services as below the top of the
 * repository, for people as seen from where they are, and otherwise as below the site's folder.
 */
export function createNameOf(format: Format, folders: Folders): (file: string) => string {
  const { contentFolder, siteFolder, folder, top } = folders;
  const isService = format === 'github' || format === 'sarif';
  const base = isService ? top : folder;
  return (file) => {
    const full = path.join(contentFolder, file);
    const name = base === undefined ? '..' : path.relative(base, full);
    const isOutside = name.startsWith('..') || path.isAbsolute(name);
    return (isOutside ? path.relative(siteFolder, full) : name).split(path.sep).join('/');
  };
}
