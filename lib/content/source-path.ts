import { pathifyInPath } from '../addresses/text';
import type { Site } from '../settings/site';
import { CONTENT_FILE } from './content-file';
import { findLanguage } from './language';

/** What a content file's path says. */
export interface SourcePath {
  kind: 'article' | 'section';
  /** Folder of a leaf bundle, below `content/`. */
  bundle: string | null;
  /** Folders below the language's, without that of a leaf bundle. */
  folders: string[];
  /** Those of them that are sections to Hugo: the first, and others with an `_index` file. */
  sections: string[];
  /** All of them as they stand in addresses: `news/qq`. */
  section: string;
  /** File or bundle name without language and extension; `''` for sections. */
  name: string;
  /** The path without anything that names a language; lower-cased. */
  translationKey: string;
  /** The same as Hugo's `ref` has it: a bundle or a section by its folder. */
  logicalPath: string;
  /** Language of the suffix, or else of the folder. */
  language: string | null;
}

/** Whatever stands between it and the file's type, as in Hugo. */
const INDEX = /^(_?index)(?:\.|$)/;

/**
 * Reads the path of a content file below `content/`, by the rules of Hugo for `index` and `_index`
 * files, language suffixes (`X.zh-CN.md`) and a content folder for each language (`zh-CN/…`). What it
 * says is in NFC, in whatever form the system has the names.
 */
export function parseSourcePath(written: string, site: Site): SourcePath {
  const path = written.normalize('NFC');
  const root = findRoot(path, site);
  const all = path.split('/').filter((segment) => segment !== '');
  const stem = (all.pop() ?? '').replace(CONTENT_FILE, '');
  const dot = stem.lastIndexOf('.');
  const suffix = dot > 0 ? findLanguage(stem.slice(dot + 1), site) : null;
  const base = INDEX.exec(stem)?.[1] ?? (suffix === null ? stem : stem.slice(0, dot));
  const folders = all.slice(root.depth);
  const folder = site.languageFolders ? findLanguage(folders[0] ?? '', site) : null;
  const below = folder === null ? folders : folders.slice(1);
  const translationKey = [...below, base].join('/').toLowerCase();
  const logicalPath = translationKey.replace(/(?:^|\/)_?index$/, '');
  const common = { translationKey, logicalPath, language: suffix ?? folder ?? root.language };
  const above = all.slice(0, all.length - below.length);
  switch (base) {
    case '_index':
      return { ...common, ...placeIn(above, below, site), kind: 'section', bundle: null, name: '' };
    case 'index': {
      const name = below.at(-1) ?? '';
      const place = placeIn(above, below.slice(0, -1), site);
      return { ...common, ...place, kind: 'article', bundle: all.join('/'), name };
    }
    default:
      return {
        ...common,
        ...placeIn(above, below, site),
        kind: 'article',
        bundle: null,
        name: base,
      };
  }
}

function placeIn(
  above: string[],
  folders: string[],
  { addresses, branches }: Site,
): Pick<SourcePath, 'folders' | 'sections' | 'section'> {
  const isSection = (_: string, depth: number) =>
    depth === 0 || branches.includes([...above, ...folders.slice(0, depth + 1)].join('/'));
  return {
    folders,
    sections: branches.length > 0 ? folders.filter(isSection) : folders.slice(0, 1),
    section: folders.map((folder) => pathifyInPath(folder, addresses)).join('/'),
  };
}

/** The innermost content folder in which a path lies, and its language where it is of one alone. */
function findRoot(path: string, site: Site): { depth: number; language: string | null } {
  let found = '';
  for (const { contentRoot: root } of site.languages) {
    if (root.length > found.length && path.startsWith(`${root.normalize('NFC')}/`)) found = root;
  }
  const owners = site.languages.filter(({ contentRoot }) => contentRoot === found);
  const language = owners.length === 1 && site.languages.length > 1 ? owners[0]?.code : undefined;
  return { depth: found ? found.split('/').length : 0, language: language ?? null };
}
