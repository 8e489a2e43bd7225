import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { OTHER_FORMAT } from '../content/content-file';

/** The site's own templates, which change what its theme shows, and have no effect here. */
export function listTemplates(siteFolder: string): string[] {
  return listFiles(siteFolder, 'layouts');
}

/** Content in the languages that Hugo reads besides markdown and HTML. */
export function listOtherFormats(siteFolder: string, roots: string[]): string[] {
  return roots
    .flatMap((root) => listFiles(siteFolder, path.posix.join('content', root)))
    .filter((file) => OTHER_FORMAT.test(file));
}

/** The files below a folder of the site, by their paths below the site's. */
function listFiles(siteFolder: string, folder: string): string[] {
  const full = path.join(siteFolder, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(siteFolder, path.join(entry.parentPath, entry.name)))
    .toSorted();
}
