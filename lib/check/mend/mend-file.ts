import { isUtf8 } from 'node:buffer';
import type { ListSpacing } from '../spacing/load-spacing';
import { joinLines, type Line, splitLines } from './lines';
import { type IsOn, mendHead } from './mend-head';
import { mendReferences } from './mend-references';
import { mendSpacing } from './mend-spacing';
import type { FilePlace } from './read-shown';

const MARK = '\uFEFF';

/** What is to be mended of a file, and where it stands. */
export interface Mending extends FilePlace {
  isOn: IsOn;
  /** Where settings ask for it. */
  spacing?: ListSpacing;
}

/**
 * The bytes of a content file with what is safe to mend mended; the same ones where there is nothing.
 * Files in other encodings than UTF-8 stay: mending one would change every byte of it.
 */
export function mendFile(bytes: Uint8Array, { isOn, spacing, ...place }: Mending): Uint8Array {
  if (!isUtf8(bytes) || bytes.includes(0)) return bytes;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const mark = text.startsWith(MARK) ? MARK : '';
  const lines = splitLines(text.slice(mark.length));
  const mends = [
    (some: Line[]) => mendHead(some, isOn),
    (some: Line[]) => (isOn('character-references') ? mendReferences(some, place) : some),
    (some: Line[]) => (spacing && isOn('spacing') ? mendSpacing(some, spacing) : some),
  ];
  const mended = mends.reduce((some, mend) => mend(some), lines);
  return mended === lines ? bytes : Buffer.from(mark + joinLines(mended));
}
