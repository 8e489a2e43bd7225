import { type Decoded, readUtf8 } from '../encoding/decode';
import { type Finding, type Problem, problemIn, type Report, TOP } from '../problems/problem';
import { excerptAt, positionAt } from './report';

/**
 * A file's text with `\n` line endings and without NUL, which neither a database nor HTML can hold.
 * Reports what shows that it is not UTF-8 text, or was not once.
 */
export function cleanSource(file: string, report: Report): string {
  const text = withPlainLines(file.startsWith('\uFEFF') ? file.slice(1) : file);
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    report(binaryAt(text, nul));
    return text.replaceAll('\0', '\uFFFD');
  }
  const replaced = text.indexOf('\uFFFD');
  if (replaced === -1) return text;
  report({
    rule: 'encoding',
    ...positionAt(text, replaced),
    found: excerptAt(text, replaced),
    data: { variant: 'replaced' },
  });
  return text;
}

function binaryAt(text: string, nul: number): Finding {
  const data = { variant: 'binary' };
  return { rule: 'not-text', ...positionAt(text, nul), found: 'NUL', data };
}

/** What an editor is told of the encoding in which a file was read; null where it is a usual one. */
export function encodingProblem(path: string, { encoding }: Decoded): Problem | null {
  if (encoding !== 'GB18030') return null;
  const data = { variant: 'gb18030' };
  return problemIn(path, { rule: 'encoding', ...TOP, found: encoding, data });
}

/** What an editor is told of a file that is no text, or one in an encoding that nobody can tell. */
export function notTextProblem(path: string, bytes: Uint8Array): Problem {
  const text = withPlainLines(readUtf8(bytes));
  const nul = text.indexOf('\0');
  if (nul !== -1) return problemIn(path, binaryAt(text, nul));
  return problemIn(path, {
    rule: 'not-text',
    ...positionAt(text, Math.max(0, text.indexOf('\uFFFD'))),
    found: firstBytes(bytes),
    data: { variant: 'unknown' },
  });
}

const SHOWN_BYTES = 6;

/** The first bytes that are not ASCII, the way editors of bytes show them. */
function firstBytes(bytes: Uint8Array): string {
  const start = bytes.findIndex((byte) => byte > 0x7f);
  const some = Array.from(bytes.subarray(start, start + SHOWN_BYTES));
  return some.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
}

function withPlainLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
