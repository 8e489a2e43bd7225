import { type Decoded, readUtf8 } from '../encoding/decode';
import type { Problem } from './article';
import { excerptAt, positionAt, type Report } from './report';

const EXPECTED = 'text in UTF-8';

/**
 * A file's text with `\n` line endings and without NUL, which neither a database nor HTML can hold.
 * Reports what shows that it is not UTF-8 text, or was not once.
 */
export function cleanSource(file: string, report: Report): string {
  const text = withPlainLines(file.startsWith('\uFEFF') ? file.slice(1) : file);
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    report({ ...binaryAt(text, nul), severity: 'error' });
    return text.replaceAll('\0', '\uFFFD');
  }
  const replaced = text.indexOf('\uFFFD');
  if (replaced === -1) return text;
  report({
    ...positionAt(text, replaced),
    severity: 'warning',
    message: 'The file is not UTF-8, or was not once',
    found: excerptAt(text, replaced),
    expected: EXPECTED,
  });
  return text;
}

function binaryAt(text: string, nul: number) {
  const message = 'The file is binary';
  return { ...positionAt(text, nul), message, found: 'NUL', expected: EXPECTED };
}

/** What an editor is told of the encoding in which a file was read; null where it is a usual one. */
export function encodingProblem(path: string, { encoding }: Decoded): Problem | null {
  if (encoding !== 'GB18030') return null;
  return {
    ...{ path, line: 1, column: 1, severity: 'warning' },
    message: 'The file is read as GB18030, because it is not UTF-8',
    found: encoding,
    expected: EXPECTED,
  };
}

/** What an editor is told of a file that is no text, or one in an encoding that nobody can tell. */
export function notTextProblem(path: string, bytes: Uint8Array): Problem {
  const text = withPlainLines(readUtf8(bytes));
  const nul = text.indexOf('\0');
  if (nul !== -1) return { path, severity: 'error', ...binaryAt(text, nul) };
  return {
    ...{ path, ...positionAt(text, Math.max(0, text.indexOf('\uFFFD'))), severity: 'error' },
    message: 'The encoding of the file is not known',
    found: firstBytes(bytes),
    expected: EXPECTED,
  };
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
