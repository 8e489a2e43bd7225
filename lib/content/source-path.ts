import { pathifyInPath, type Spelling } from '../addresses/text';
import type { ContentRoot, Site } from '../settings/site';
import { addressName } from '../settings/terms/merged';
import { isBranchFolder } from './branches';
import { CONTENT_FILE } from './content-file';
import { findLanguage } from './language';

/** What a content file's path says. */
export interface SourcePath {
  kind: 'article' | 'section';
  /** Folder of a leaf bundle, below `content/`. */
  bundle: string | null;
  /** Folders below the language's, without that of a leaf bundle. */
  folders: string[];
  /** Those down to the innermost that is a section to Hugo: the first, or one with an `_index` file. */
  sections: string[];
  /** All of them as they stand in addresses: `news/qq`. */
  folder: string;
  /** The section in whose list the file is, in the same way, but in lower case. */
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
  const inside = folder === null ? folders : folders.slice(1);
  const below = [...root.at, ...inside];
  const translationKey = [...below, base].join('/').toLowerCase();
  const logicalPath = translationKey.replace(/(?:^|\/)_?index$/, '');
  const language = suffix ?? folder ?? root.language;
  const common = { translationKey, logicalPath, language };
  const above = all.slice(0, all.length - inside.length);
  const place = (folders: string[]) =>
    placeIn({ above, at: root.at }, folders, language ?? site.defaultLanguage, site);
  switch (base) {
    case '_index':
      return {
        ...common,
        ...placeOfIndex(place(below), site),
        kind: 'section',
        bundle: null,
        name: '',
      };
    case 'index': {
      const name = below.at(-1) ?? '';
      const around = place(below.slice(0, -1));
      return { ...common, ...around, kind: 'article', bundle: all.join('/'), name };
    }
    default:
      return { ...common, ...place(below), kind: 'article', bundle: null, name: base };
  }
}

type Place = Pick<SourcePath, 'folders' | 'sections' | 'folder' | 'section'>;

/** `above` are the folders around a language's own, `at` those that stand in front of what is in it. */
function placeIn(
  { above, at }: { above: string[]; at: string[] },
  folders: string[],
  language: string,
  site: Site,
): Place {
  const isSection = (_: string, depth: number) =>
    depth === 0 ||
    isBranchFolder([...above, ...folders.slice(at.length, depth + 1)].join('/'), language, site);
  const innermost = folders.findLastIndex(isSection) + 1;
  const depth = site.folderSections ? folders.length : innermost;
  return {
    folders,
    sections: folders.slice(0, innermost),
    folder: spell(folders, site.addresses),
    section: sectionOf(folders.slice(0, depth), site),
  };
}

/** The list of which an `_index` file tells is that of its own folder, or of the term it spells. */
function placeOfIndex(place: Place, site: Site): Place {
  const [taxonomy = '', ...term] = place.folders;
  if (term.length === 0 || !site.taxonomies.includes(taxonomy)) {
    return { ...place, section: sectionOf(place.folders, site) };
  }
  const name = addressName(taxonomy, term.join('/'), site);
  const folders = [taxonomy, ...name.split('/')];
  return {
    ...place,
    folders,
    folder: spell(folders, site.addresses),
    section: sectionOf(folders, site),
  };
}

/** Sections are the same whatever the case of their folders, and so are terms. */
function sectionOf(folders: string[], { addresses }: Site): string {
  return spell(folders, { ...addresses, lowerCase: true });
}

function spell(folders: string[], spelling: Spelling): string {
  return folders.map((folder) => pathifyInPath(folder, spelling)).join('/');
}

/**
 * The innermost content folder in which a path in NFC lies: at which depth, the folders that stand
 * in front of what is in it, and its language where it is of one alone.
 */
export function findRoot(
  path: string,
  { languages }: Site,
): { depth: number; at: string[]; language: string | null } {
  const holds = (folder: string) => folder === '' || path.startsWith(`${folder.normalize('NFC')}/`);
  const roots = languages.flatMap(({ contentRoots }) => contentRoots);
  const found = roots
    .filter(({ folder }) => holds(folder))
    .reduce((best, root) => (root.folder.length > best.folder.length ? root : best), NO_ROOT);
  const owners = languages.filter(({ contentRoots }) =>
    contentRoots.some(({ folder }) => folder === found.folder),
  );
  const language = owners.length === 1 && languages.length > 1 ? owners[0]?.code : undefined;
  return {
    depth: found.folder ? found.folder.split('/').length : 0,
    at: found.at.split('/').filter(Boolean),
    language: language ?? null,
  };
}

const NO_ROOT: ContentRoot = { folder: '', at: '' };
