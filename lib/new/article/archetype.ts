import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { CONTENT_FILE } from '../../content/content-file';

/** What an article is made from: its own file, and what lies beside it in a bundle. */
export interface Archetype {
  /** Below the site's folder: `archetypes/news.md`. */
  file: string;
  /** Paths below the archetype's folder; empty for a file alone. */
  others: string[];
}

const FOLDER = 'archetypes';

/**
 * The archetype of a section, as `hugo new content` finds it: by the folder at the top, else
 * `default`; for a bundle a folder of that name before a file. Undefined where there is none.
 * https://gohugo.io/content-management/archetypes/
 */
export function findArchetype(
  siteFolder: string,
  { section, bundle }: { section: string; bundle: boolean },
): Archetype | undefined {
  for (const name of [section, 'default'].filter((one) => one !== '')) {
    const place = path.posix.join(FOLDER, name);
    const found = (bundle && bundleIn(siteFolder, place)) || fileAt(siteFolder, `${place}.md`);
    if (found) return found;
  }
  return undefined;
}

function fileAt(siteFolder: string, file: string): Archetype | undefined {
  const full = path.join(siteFolder, file);
  return existsSync(full) && statSync(full).isFile() ? { file, others: [] } : undefined;
}

function bundleIn(siteFolder: string, place: string): Archetype | undefined {
  const full = path.join(siteFolder, place);
  if (!existsSync(full) || !statSync(full).isDirectory()) return undefined;
  const entries = readdirSync(full, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(full, path.join(parentPath, name)))
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();
  const index = files.find((file) => /^index\./.test(file) && CONTENT_FILE.test(file));
  if (!index) return undefined;
  return { file: path.posix.join(place, index), others: files.filter((file) => file !== index) };
}
