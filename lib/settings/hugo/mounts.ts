import { posix } from 'node:path';
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

/** The folders of each kind that mounts name, the most important first; null where they name none. */
export interface Mounts {
  content: Mount[] | null;
  static: Mount[] | null;
  i18n: Mount[] | null;
}

/** Kinds of files that have no effect, wherever they are. */
const WITHOUT_EFFECT = ['assets', 'data', 'layouts', 'archetypes'];

/** What `module.mounts` puts where; https://gohugo.io/hugo-modules/configuration/#module-configuration-mounts */
export function readMounts(values: Values): Mounts {
  const mounts: Mounts = { content: null, static: null, i18n: null };
  for (const table of values.tables('module.mounts')) {
    const text = (key: string) => (typeof table[key] === 'string' ? table[key].trim() : '');
    const note = (message: string) =>
      values.note('module.mounts', `"${text('source')}" ${message}`);
    const dir = posix.join(text('source').replaceAll('\\', '/'), '/').slice(0, -1);
    const [kind = '', ...below] = posix.join(text('target'), '/').split('/').filter(Boolean);
    if (WITHOUT_EFFECT.includes(kind)) continue;
    if (kind !== 'content' && kind !== 'static' && kind !== 'i18n') {
      note(
        `is not mounted: found the target "${text('target')}", expected content, static or i18n`,
      );
    } else if (dir === '' || dir === '.' || posix.isAbsolute(dir)) {
      note('is not mounted: expected a folder of the site');
    } else if (posix.extname(below.at(-1) ?? '') !== '') note('is not mounted: it is one file');
    else {
      for (const key of ['includefiles', 'excludefiles']) {
        if (table[key] !== undefined) note(`is mounted whole: ${key} has no effect`);
      }
      const at = below.join('/');
      mounts[kind] = [...(mounts[kind] ?? []), { dir, at, lang: text('lang').toLowerCase() }];
    }
  }
  return mounts;
}
