import type { Store } from '../archive/store/store';

const MOST = 5;
/** Of names that have nothing to do with each other. */
const UNLIKE = 0.3;

/** The content files whose names are most like one that is not there. */
export async function findNearest(store: Store, asked: string): Promise<string[]> {
  const wanted = pairsOf(asked);
  const rows = await store.selectFrom('files').select('path').execute();
  return rows
    .map(({ path }) => ({ path, likeness: likeness(wanted, pairsOf(path)) }))
    .filter(({ likeness }) => likeness > UNLIKE)
    .toSorted((a, b) => b.likeness - a.likeness || (a.path < b.path ? -1 : 1))
    .slice(0, MOST)
    .map(({ path }) => path);
}

/** The pairs of characters in the last part of a path, without its extension. */
function pairsOf(path: string): Set<string> {
  const parts = path.toLowerCase().normalize('NFC').split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  const name = /^_?index\./.test(last) ? (parts.at(-2) ?? last) : last.replace(/\..*$/, '');
  const characters = [...name];
  return new Set(characters.map((one, at) => one + (characters[at + 1] ?? '')));
}

/** What two sets share of both together, from 0 to 1 (Dice). */
function likeness(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}
