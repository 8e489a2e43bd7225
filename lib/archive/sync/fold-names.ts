import { fold } from '../../folding/fold';
import type { Site } from '../../settings/site';
import { otherSpellings } from '../../settings/terms/merged';

/** All that a list is called, as suggestions look for it; `title` is what its `_index` file says. */
export function foldNames(kind: string, name: string, title: string, site: Site): string {
  const names = [title, name, ...otherSpellings(kind, name, site)].filter(Boolean);
  return fold([...new Set(names)].join(' '));
}
