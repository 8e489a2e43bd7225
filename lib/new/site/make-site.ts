import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ProblemLanguage } from '../../problems/language';
import { Refusal } from '../refusal';

const TEMPLATE = path.join(import.meta.dirname, 'template');

/**
 * Writes an example site into a folder that is new, empty or a fresh clone: settings, two articles,
 * archetypes, and what checks them. `language` is that of its comments and its default. Throws `Refusal`.
 */
export function makeSite(folder: string, language: ProblemLanguage): void {
  if (existsSync(folder) && !isEmpty(folder)) throw new Refusal('folder-in-use', { found: folder });
  for (const part of ['common', language]) {
    cpSync(path.join(TEMPLATE, part), folder, { recursive: true });
  }
}

function isEmpty(folder: string): boolean {
  return statSync(folder).isDirectory() && readdirSync(folder).every((name) => name === '.git');
}
