import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findLanguage } from '../../content/language';
import type { Site } from '../../settings/site';
import { Refusal } from '../refusal';
import { foldName, isPortableName } from './portable-name';

/** The folders of a section as it was asked for, `news/qq`; none for the top. Throws `Refusal`. */
export function readSection(asked: string, site: Site): string[] {
  const found = asked.normalize('NFC');
  const folders = found.split('/').filter((folder) => folder !== '');
  if (found.startsWith('/') || folders.includes('..') || path.win32.isAbsolute(found)) {
    throw new Refusal('section-outside', { found });
  }
  const odd = folders.find((folder) => !isPortableName(folder));
  if (odd !== undefined) throw new Refusal('section-name', { found: odd });
  const [top = ''] = folders;
  if (site.languageFolders && findLanguage(top, site) !== null) {
    throw new Refusal('section-language', { found });
  }
  return folders;
}

/** The same folders below `parent`, each as it is spelled where it is there already. */
export function spellAsThere(parent: string, folders: string[]): string[] {
  let place = parent;
  return folders.map((folder) => {
    const there = existsSync(place) ? readdirSync(place) : [];
    const same = there.find((name) => foldName(name) === foldName(folder));
    const spelled = there.includes(folder) ? folder : (same ?? folder);
    place = path.join(place, spelled);
    return spelled;
  });
}
