import { cpSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editorFiles } from '../../editor-files/editor-files';
import type { ProblemLanguage } from '../../problems/language';
import { readSettings } from '../../settings/read-settings';
import { Refusal } from '../refusal';

const TEMPLATE = path.join(import.meta.dirname, 'template');

/**
 * Writes an example site into a folder that is new, empty or a fresh clone: settings, two articles,
 * archetypes, what checks them, and what VS Code wants to know. `language` is that of its comments and its default. Throws `Refusal`.
 */
export function makeSite(folder: string, language: ProblemLanguage): void {
  if (existsSync(folder) && !isEmpty(folder)) throw new Refusal('folder-in-use', { found: folder });
  for (const part of ['common', language]) {
    cpSync(path.join(TEMPLATE, part), folder, { recursive: true });
  }
  const { settings } = readSettings(folder);
  for (const [file, text] of Object.entries(editorFiles(settings, language))) {
    const full = path.join(folder, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
}

function isEmpty(folder: string): boolean {
  return statSync(folder).isDirectory() && readdirSync(folder).every((name) => name === '.git');
}
