import { Refusal } from '../refusal';
import { isPortableName } from './portable-name';

const MOST = 1000;
const GIVEN = /^[\p{L}\p{N}\p{M}_-]+$/u;

/** The name that was asked for, alone. Throws `Refusal` where no article can have it. */
export function readName(asked: string): string {
  const found = asked.normalize('NFC');
  if (!GIVEN.test(found) || !isFileName(found)) throw new Refusal('bad-name', { found });
  return found;
}

/** `night-ferry`, `night-ferry-2` and so on: names that any system can have, the best one first. */
export function* candidateNames(base: string): Generator<string> {
  if (isFileName(base)) yield base;
  for (let number = 2; number <= MOST; number += 1) yield `${base}-${number}`;
}

/** `index` is the name of bundles, `_index` of sections. */
function isFileName(name: string): boolean {
  return isPortableName(name) && !/^_?index$/i.test(name);
}
