import { isUtf8 } from 'node:buffer';
import type { ListSpacing } from '../spacing/load-spacing';
import { joinLines, splitLines } from './lines';
import { type IsOn, mendHead } from './mend-head';
import { mendSpacing } from './mend-spacing';

const MARK = '\uFEFF';

/**
 * The bytes of a content file with what is safe to mend mended; the same ones where there is nothing;
 * spacing where it is asked for. Files in other encodings than UTF-8 stay: mending one would change every byte of it.
 */
export function mendFile(bytes: Uint8Array, isOn: IsOn, spacing?: ListSpacing): Uint8Array {
  if (!isUtf8(bytes) || bytes.includes(0)) return bytes;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const mark = text.startsWith(MARK) ? MARK : '';
  const lines = splitLines(text.slice(mark.length));
  const head = mendHead(lines, isOn);
  const mended = spacing && isOn('spacing') ? mendSpacing(head, spacing) : head;
  return mended === lines ? bytes : Buffer.from(mark + joinLines(mended));
}
