import { createHash } from 'node:crypto';

/**
 * A number made from a name: the first 53 bits of its SHA-256, which a JavaScript number holds
 * exactly. Among 100,000 names two share one with a chance of 1 in 2 million.
 */
export function idOf(...name: string[]): number {
  const digest = createHash('sha256').update(name.join('\0')).digest();
  return digest.readUIntBE(0, 6) * 32 + (digest.readUInt8(6) >> 3);
}

const listIds = new Map<string, number>();
const MOST_LIST_IDS = 100_000;

/** The id of a list: `home`, a section by its path, a taxonomy's term by its slug. */
export function listIdOf(language: string, kind: string, path: string): number {
  const name = `${language}\0${kind}\0${path}`;
  const known = listIds.get(name);
  if (known !== undefined) return known;
  if (listIds.size >= MOST_LIST_IDS) listIds.clear();
  const id = idOf('list', language, kind, path);
  listIds.set(name, id);
  return id;
}

export function sectionId(language: string, path: string): number {
  return listIdOf(language, 'section', path);
}
