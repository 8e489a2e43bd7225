import { statSync } from 'node:fs';
import path, { posix } from 'node:path';
import type { Values } from './values';

/** A folder of the site that stands in for another one. */
interface Mount {
  /** Below the site's folder, or beside it. */
  dir: string;
  /** Below the folder that it stands in for; empty for all of that. */
  at: string;
  /** The key of its language; empty for all. */
  lang: string;
}

/** The folders of each kind that mounts name, as they are written; null where they name none. */
export interface Mounts {
  content: Mount[] | null;
  static: Mount[] | null;
  i18n: Mount[] | null;
}

/** Kinds of files that templates alone read. */
const WITHOUT_EFFECT = ['assets', 'data', 'layouts', 'archetypes'];

/**
 * What `module.mounts` of the site in `folder` puts where.
 * https://gohugo.io/hugo-modules/configuration/#module-configuration-mounts
 */
export function readMounts(values: Values, folder: string): Mounts {
  const mounts: Mounts = { content: null, static: null, i18n: null };
  const languages = listLanguages(values);
  for (const table of values.tables('module.mounts')) {
    const text = (key: string) => (typeof table[key] === 'string' ? table[key].trim() : '');
    const note = (message: string) =>
      values.note('module.mounts', `"${text('source')}" ${message}`);
    const dir = posix.join(text('source').replaceAll('\\', '/'), '/').slice(0, -1);
    const [kind = '', ...below] = posix.join(text('target'), '/').split('/').filter(Boolean);
    const lang = text('lang').toLowerCase();
    if (WITHOUT_EFFECT.includes(kind)) continue;
    if (kind !== 'content' && kind !== 'static' && kind !== 'i18n') {
      note(
        `is not mounted: found the target "${text('target')}", expected content, static or i18n`,
      );
    } else if (kind === 'static' ? !isBelowSite(dir) : !isFolder(dir)) {
      note('is not mounted: expected a folder of the site');
    } else if (statSync(path.join(folder, dir), { throwIfNoEntry: false })?.isFile()) {
      note('is not mounted: it is one file');
    } else if (kind === 'content' && lang && !languages.includes(lang)) {
      note(`is not mounted: found the language "${lang}", expected ${languages.join(' or ')}`);
    } else {
      for (const key of ['includefiles', 'excludefiles']) {
        if (table[key] !== undefined) note(`is mounted whole: ${key} has no effect`);
      }
      if (kind === 'static' && lang && hasManyHosts(values)) {
        note('is mounted for every language: lang has no effect');
      }
      mounts[kind] = [...(mounts[kind] ?? []), { dir, at: below.join('/'), lang }];
    }
  }
  return mounts;
}

/** Whether files can be served from a folder: below that of the site, and not hidden. */
export function isBelowSite(dir: string): boolean {
  return isFolder(dir) && !dir.split('/').some((part) => part.startsWith('.'));
}

function isFolder(dir: string): boolean {
  return dir !== '' && dir !== '.' && !posix.isAbsolute(dir);
}

/** The keys of the languages that content may be of. */
function listLanguages({ config }: Values): string[] {
  const keys = config.keysOf('languages');
  return keys.length > 0
    ? keys
    : [String(config.peek('defaultcontentlanguage') ?? 'en').toLowerCase()];
}

/** Whether each language has a site of its own, which alone tells apart their files in Hugo. */
function hasManyHosts({ config }: Values): boolean {
  return config.keysOf('languages').some((key) => config.peek(`languages.${key}.baseurl`));
}
