import type { Branch, Site } from '../settings/site';

/** Whether a folder below `content/` has an `_index` file in a language; of those that matter. */
export function isBranchFolder(folder: string, language: string, { branches }: Site): boolean {
  return setOf(branches).has(keyOf({ folder, language }));
}

const sets = new WeakMap<Branch[], Set<string>>();

function setOf(branches: Branch[]): Set<string> {
  const known = sets.get(branches);
  if (known) return known;
  const made = new Set(branches.map(keyOf));
  sets.set(branches, made);
  return made;
}

function keyOf({ folder, language }: Branch): string {
  return `${language} ${folder}`;
}
