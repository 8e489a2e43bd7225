import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { isGone } from './gone';
import { parseGonePictures } from './gone-pictures';
import type { Notice } from './hugo/notice';
import { PUBLISH_DIR, readHugo } from './hugo/read-hugo';
import { readText } from './read-text';
import { overlay } from './schema/overlay';
import {
  completeSettings,
  type Settings,
  settingsSchema,
  type WrittenSettings,
} from './schema/settings';
import { SettingsError } from './settings-error';
import { findMerges } from './terms/find-merges';
import { offsetOf, pathOf } from './yaml-place';

export interface SiteSettings {
  settings: Settings;
  /** What of a Hugo configuration has no effect. */
  notices: Notice[];
  /** The folder of Hugo's output, as seen from the site's. */
  publishDir: string;
}

/**
 * The settings of a site's folder: Hugo's configuration where there is one, over it what `site.yaml`
 * says, the spellings that are merged and the pictures that `gone-pictures.txt` lists. A folder without
 * either is a site with every default. `HUGO_ENVIRONMENT` is Hugo's own variable. Throws
 * `SettingsError` with path, line and column.
 */
export function readSettings(folder: string): SiteSettings {
  const file = path.join(folder, 'site.yaml');
  const own = readWritten(readIfThere(file), file);
  const hugo = readHugo(folder, process.env.HUGO_ENVIRONMENT || 'production');
  const { settings, notices } = hugo
    ? fit(hugo, own)
    : { settings: completeSettings(own), notices: [] };
  const { merges } = findMerges(folder, settings.taxonomies);
  const gonePictures = parseGonePictures(readIfThere(path.join(folder, 'gone-pictures.txt')));
  const { publishDir = PUBLISH_DIR } = hugo ?? {};
  return { settings: { ...settings, merges, gonePictures }, notices, publishDir };
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
): Pick<SiteSettings, 'settings' | 'notices'> {
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

function readIfThere(file: string): string {
  try {
    return readText(file, file);
  } catch (error) {
    if (isGone(error)) return '';
    throw error;
  }
}
