import { excerptAt, positionAt, type Report } from './report';

/**
 * A file's text with `\n` line endings, without byte order mark and without NUL, which neither a
 * database nor HTML can hold. Reports what shows that the file is not UTF-8 text.
 */
export function cleanSource(file: string, report: Report): string {
  const start = file.startsWith('\uFEFF') ? file.slice(1) : file;
  const text = start.includes('\r') ? start.replace(/\r\n?/g, '\n') : start;
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    tell('error', nul, 'The file is binary', 'NUL');
    return text.replaceAll('\0', '\uFFFD');
  }
  const replaced = text.indexOf('\uFFFD');
  if (replaced !== -1) tell('warning', replaced, 'The file is not UTF-8, or was not once');
  return text;

  function tell(severity: 'error' | 'warning', offset: number, message: string, found = ''): void {
    report({
      ...positionAt(text, offset),
      severity,
      message,
      found: found || excerptAt(text, offset),
      expected: 'text in UTF-8',
    });
  }
}
