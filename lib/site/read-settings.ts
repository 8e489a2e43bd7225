import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Settings, settingsSchema } from './settings/settings';

/** A settings file that cannot be used: says where, what was found and what was expected. */
export class SettingsError extends Error {}

/**
 * Reads `site.yaml` of a site's folder. A folder without one is a site with every default.
 * Throws `SettingsError` with path, line and column.
 */
export function readSettings(folder: string): Settings {
  const file = path.join(folder, 'site.yaml');
  return parseSettings(readIfThere(file), file);
}

/** Parses the text of a settings file; `file` is only named in errors. */
export function parseSettings(text: string, file: string): Settings {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const [syntax] = document.errors;
  if (syntax) throw new SettingsError(`${at(syntax.pos[0])}: ${syntax.message}`);

  const result = settingsSchema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  const complaints = result.error.issues.map((issue) => {
    const keys = pathOf(issue);
    const node = document.getIn(keys, true) ?? document.contents;
    const offset = hasRange(node) ? node.range[0] : 0;
    const found = JSON.stringify(document.getIn(keys)) ?? 'nothing';
    return `${at(offset)}: ${keys.join('.')}: found ${found}; ${issue.message}`;
  });
  throw new SettingsError(complaints.join('\n'));
}

function pathOf(issue: z.core.$ZodIssue): (string | number)[] {
  const keys = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  return issue.code === 'unrecognized_keys' ? [...keys, ...issue.keys.slice(0, 1)] : keys;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
