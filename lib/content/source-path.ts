import type { Site } from '../site/site';
import { pathify } from './addresses';
import { findLanguage } from './language';

/** What a content file's path says. */
export interface SourcePath {
  kind: 'article' | 'section';
  /** Folder of a leaf bundle, below `content/`. */
  bundle: string | null;
  /** Folders below the language's, without that of a leaf bundle. */
  folders: string[];
  /** The same as it stands in addresses: `news/qq`. */
  section: string;
  /** File or bundle name without language and extension; `''` for sections. */
  name: string;
  /** The path without anything that names a language; lower-cased. */
  translationKey: string;
  /** Language of the suffix, or else of the folder. */
  language: string | null;
}

/**
 * Reads the path of a content file below `content/`, by the rules of Hugo for `index` and `_index`
 * files, language suffixes (`X.zh-CN.md`) and a content folder for each language (`zh-CN/…`).
 */
export function parseSourcePath(path: string, site: Site): SourcePath {
  const folders = path.split('/').filter((segment) => segment !== '');
  const stem = (folders.pop() ?? '').replace(/\.(?:md|markdown)$/i, '');
  const dot = stem.lastIndexOf('.');
  const suffix = dot > 0 ? findLanguage(stem.slice(dot + 1), site) : null;
  const base = suffix === null ? stem : stem.slice(0, dot);
  const folder = findLanguage(folders[0] ?? '', site);
  const below = folder === null ? folders : folders.slice(1);
  const translationKey = [...below, base].join('/').toLowerCase();
  const common = { translationKey, language: suffix ?? folder };
  switch (base.toLowerCase()) {
    case '_index':
      return { ...common, ...placeIn(below), kind: 'section', bundle: null, name: '' };
    case 'index': {
      const name = below.at(-1) ?? '';
      const place = placeIn(below.slice(0, -1));
      return { ...common, ...place, kind: 'article', bundle: folders.join('/'), name };
    }
    default:
      return { ...common, ...placeIn(below), kind: 'article', bundle: null, name: base };
  }
}

function placeIn(folders: string[]): Pick<SourcePath, 'folders' | 'section'> {
  return { folders, section: folders.map(pathify).join('/') };
}
