import { isUtf8 } from 'node:buffer';
import { COMMON_CHARACTERS } from './common-characters';

/** The text of a file, without byte order mark, and how it is written. */
export interface Decoded {
  text: string;
  encoding: 'UTF-8' | 'UTF-16' | 'GB18030';
}

/**
 * Reads the text of a file: in UTF-8, in UTF-16 where a byte order mark says so, or in GB18030 (and
 * so in GBK and GB 2312) where there is no doubt. A text with few broken characters is one in UTF-8,
 * with U+FFFD in their place, as Hugo shows it. `null` for what is no text, or one in an encoding that nobody can tell.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const marked = readMarked(bytes);
  if (marked !== undefined) return marked;
  if (bytes.includes(0)) return null;
  if (isUtf8(bytes) || isBrokenUtf8(bytes)) return { text: readUtf8(bytes), encoding: 'UTF-8' };
  const chinese = readChinese(bytes);
  if (chinese !== null) return { text: chinese, encoding: 'GB18030' };
  const text = readUtf8(bytes);
  return isLegible(text) ? { text, encoding: 'UTF-8' } : null;
}

/** The text as UTF-8, whatever it is: to say where it is none. */
export function readUtf8(bytes: Uint8Array): string {
  // Faster than a decoder, for many small files.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Undefined where no mark says UTF-16; that of UTF-32 begins like one of it, and NUL follows. */
function readMarked(bytes: Uint8Array): Decoded | null | undefined {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark !== 0xfffe && mark !== 0xfeff) return undefined;
  const text = new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes);
  const odd = count(text, ODD);
  const isText = !text.includes('\0') && isRare(odd, text.length - odd);
  return isText ? { text, encoding: 'UTF-16' } : null;
}

/** What stands in no text: halves of characters, characters that are none, or control something. */
const ODD = /[\p{Co}\p{Cn}\uFFFD]|(?![\t\n\v\f\r])\p{Cc}/gu;

function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = readUtf8(bytes);
  const written = count(Buffer.from(bytes).toString('latin1'), /\xEF\xBF\xBD/g);
  const broken = count(text, /\uFFFD/g) - written;
  return isRare(broken, count(text, /[^\0-\x7F\uFFFD]/gu));
}

/** Whether a text of Latin letters in another encoding can be read without those that have marks. */
function isLegible(text: string): boolean {
  return count(text, /\uFFFD/g) * 20 <= text.length;
}

/** So few among so many others that they are accidents. */
function isRare(some: number, others: number): boolean {
  return some <= 1 || some * 10 <= others;
}

/** A few characters of any encoding may happen to be common ones of Chinese. */
const LEAST_COMMON = 3;

/**
 * The text, if it is Chinese in GB18030. Almost any pairs of bytes are characters of it, but those
 * of other encodings are rare ones: of Big5 and Shift JIS none is common, of EUC-KR and EUC-JP one in
 * ten, of Chinese more than half.
 */
function readChinese(bytes: Uint8Array): string | null {
  const text = decodeStrictly(bytes);
  if (text === null || text.match(ODD)) return null;
  const characters = text.match(/[^\0-\x7F]/gu) ?? [];
  const common = characters.filter((character) => COMMON_CHARACTERS.has(character)).length;
  return common >= LEAST_COMMON && common * 2 >= characters.length ? text : null;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
