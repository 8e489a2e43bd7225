import { readFileSync } from 'node:fs';
import { decodeText, readUtf8 } from '../encoding/decode';
import { SettingsError } from './settings-error';

/**
 * The text of a file that says something of the site itself; `name` is what errors call it. Throws
 * `SettingsError` where it is no text, and what the system says.
 */
export function readText(full: string, name: string): string {
  const bytes = readFileSync(full);
  const decoded = decodeText(bytes);
  if (decoded) return decoded.text;
  const [before = ''] = readUtf8(bytes).split(/[\0\uFFFD]/, 1);
  const lines = before.split('\n');
  throw new SettingsError('The encoding of the file is not known: expected text in UTF-8', {
    file: name,
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
  });
}
