import { isUtf8 } from 'node:buffer';
import { joinLines, splitLines } from './lines';
import { type IsOn, mendHead } from './mend-head';

const MARK = '\uFEFF';

/**
 * The bytes of a content file with what is safe to mend mended; the same ones where there is nothing.
 * Files in other encodings than UTF-8 stay: mending one would change every byte of it.
 */
export function mendFile(bytes: Uint8Array, isOn: IsOn): Uint8Array {
  if (!isUtf8(bytes) || bytes.includes(0)) return bytes;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const mark = text.startsWith(MARK) ? MARK : '';
  const lines = splitLines(text.slice(mark.length));
  const mended = mendHead(lines, isOn);
  return mended === lines ? bytes : Buffer.from(mark + joinLines(mended));
}
