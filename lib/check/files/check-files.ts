import path from 'node:path';
import type { Problem } from '../../problems/problem';
import { listContentRoots } from '../../settings/build-site';
import type { Settings } from '../../settings/schema/settings';
import type { Site } from '../../settings/site';
import { findTwins } from './case-twins';
import { type Entry, listAll, listAround } from './list-files';
import { findNoContent } from './no-content';

/**
 * What the names of a site's files say: of those below its folders of articles and of static files, or
 * of `asked` alone, by their paths below `content/`.
 */
export function checkFiles(
  siteFolder: string,
  { settings, site }: { settings: Settings; site: Site },
  asked?: string[],
): Problem[] {
  const contentFolder = path.join(siteFolder, 'content');
  const roots = listContentRoots(settings);
  const statics = settings.staticDirs.map((dir) => `../${dir}`);
  const content = roots.flatMap((root) => listBelow(root));
  const entries = asked ? content : [...content, ...statics.flatMap((root) => listBelow(root))];
  const patterns = settings.ignoreFiles.map((pattern) => new RegExp(pattern));
  const files = content
    .filter(({ path: file, isFolder }) => !isFolder && (!asked || asked.includes(file)))
    .map((entry) => entry.path)
    .filter((file) => !patterns.some((pattern) => pattern.test(file.normalize('NFC'))));
  return [...findTwins(entries, asked), ...findNoContent(files, contentFolder, site)];

  function listBelow(root: string): Entry[] {
    const folder = path.join(contentFolder, root);
    const inside = asked?.filter((file) => root === '' || file.startsWith(`${root}/`));
    const entries = inside
      ? listAround(
          folder,
          inside.map((file) => path.posix.relative(root, file)),
        )
      : listAll(folder);
    return entries.map((entry) => ({ ...entry, path: path.posix.join(root, entry.path) }));
  }
}
