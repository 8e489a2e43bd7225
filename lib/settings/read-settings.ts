import path from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { isGone } from './gone';
import type { Notice } from './hugo/notice';
import { readHugo } from './hugo/read-hugo';
import { readText } from './read-text';
import { overlay } from './schema/overlay';
import {
  completeSettings,
  type Settings,
  settingsSchema,
  type WrittenSettings,
} from './schema/settings';
import { SettingsError } from './settings-error';

export interface SiteSettings {
  settings: Settings;
  /** What of a Hugo configuration has no effect. */
  notices: Notice[];
}

/**
 * The settings of a site's folder: Hugo's configuration where there is one, and over it what
 * `site.yaml` says. A folder without either is a site with every default. `HUGO_ENVIRONMENT` is
 * Hugo's own variable. Throws `SettingsError` with path, line and column.
 */
export function readSettings(folder: string): SiteSettings {
  const file = path.join(folder, 'site.yaml');
  const own = readWritten(readIfThere(file), file);
  const hugo = readHugo(folder, process.env.HUGO_ENVIRONMENT || 'production');
  if (!hugo) return { settings: completeSettings(own), notices: [] };
  return fit(hugo, own);
}

/** Parses the text of a settings file; `file` is only named in errors. */
export function parseSettings(text: string, file: string): Settings {
  return completeSettings(readWritten(text, file));
}

/** What a settings file says, as it says it, and known to fit. */
function readWritten(text: string, file: string): WrittenSettings {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const [syntax] = document.errors;
  if (syntax) throw new SettingsError(`${at(syntax.pos[0])}: ${syntax.message}`);

  const written = document.toJS() ?? {};
  const result = settingsSchema.safeParse(written);
  if (result.success) return written;
  const complaints = result.error.issues.map((issue) => {
    const keys = pathOf(issue);
    const offset = offsetOf(document, keys);
    const found = JSON.stringify(document.getIn(keys)) ?? 'nothing';
    return `${at(offset)}: ${keys.join('.')}: found ${found}; ${issue.message}`;
  });
  throw new SettingsError(complaints.join('\n'));
}

const MOST_MISFITS = 20;

/** Of Hugo's settings, what does not fit is left out, and named. */
function fit(
  hugo: { settings: WrittenSettings; notices: Notice[] },
  own: WrittenSettings,
): SiteSettings {
  const notices = [...hugo.notices];
  const written: object = structuredClone(hugo.settings);
  const removed = new Set<string>();
  for (let misfits = 0; misfits < MOST_MISFITS; misfits += 1) {
    const whole = overlay(written, own);
    const result = settingsSchema.safeParse(whole);
    if (result.success) return { settings: completeSettings(whole), notices };
    const [issue] = result.error.issues;
    const keys = issue ? pathOf(issue) : [];
    const path = keys.join('.');
    // A part that has to be there takes the whole with it.
    remove(written, removed.has(path) ? keys.slice(0, 1) : keys);
    if (!removed.has(path))
      notices.push({ path, file: '', line: 0, message: issue?.message ?? '' });
    removed.add(path);
  }
  throw new SettingsError(notices.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}

function remove(from: object, keys: (string | number)[]): void {
  const [key, ...rest] = keys;
  if (key === undefined) return;
  const inner: unknown = Reflect.get(from, key);
  if (rest.length > 0 && typeof inner === 'object' && inner !== null) remove(inner, rest);
  else Reflect.deleteProperty(from, key);
}

function pathOf(issue: z.core.$ZodIssue): (string | number)[] {
  const keys = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  return issue.code === 'unrecognized_keys' ? [...keys, ...issue.keys.slice(0, 1)] : keys;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

/** Where a value stands, or what it ought to stand in. */
function offsetOf(document: Document.Parsed, keys: (string | number)[]): number {
  const node = keys.length > 0 ? document.getIn(keys, true) : document.contents;
  if (hasRange(node)) return node.range[0];
  return keys.length > 0 ? offsetOf(document, keys.slice(0, -1)) : 0;
}

function readIfThere(file: string): string {
  try {
    return readText(file, file);
  } catch (error) {
    if (isGone(error)) return '';
    throw error;
  }
}
