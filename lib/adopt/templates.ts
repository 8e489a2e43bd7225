import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The site's own templates, which change what its theme shows, and have no effect here. */
export function listTemplates(siteFolder: string): string[] {
  const folder = path.join(siteFolder, 'layouts');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(siteFolder, path.join(entry.parentPath, entry.name)))
    .toSorted();
}
