import { CONTENT_FILE } from '../../content/content-file';
import { findLanguage } from '../../content/language';
import { findRoot } from '../../content/source-path';
import { getLanguage, type Site } from '../../settings/site';

/** How the files of a language are named, as it is written there; each may be empty. */
export interface Naming {
  /** Content folder below `content/`. */
  root: string;
  /** Folder at the top of it. */
  folder: string;
  /** Between name and extension, without the dot. */
  suffix: string;
}

/** A content file that is there. */
export interface Known {
  path: string;
  kind: 'article' | 'section';
  language: string;
  section: string;
}

/**
 * How most files of the language are named, those of the section before all; else as those of the
 * other languages; else by folder and suffix, or where folders do not count by the suffix alone.
 */
export function chooseNaming(all: Known[], section: string, code: string, site: Site): Naming {
  const known = all.filter(({ kind }) => kind === 'article');
  const own = known.filter(({ language }) => language === code);
  const near = own.filter((article) => article.section === section);
  const found = [near, own].find((articles) => articles.length > 0);
  if (found) return mostFrequent(found.map(({ path }) => namingOf(path, site)));
  const { key, contentRoots } = getLanguage(site, code);
  const root = contentRoots[0]?.folder ?? '';
  const isNamed = code !== site.defaultLanguage;
  if (root !== '' || site.languages.length === 1) return { root, folder: '', suffix: '' };
  if (known.length > 0) {
    const other = mostFrequent(known.map(({ path }) => namingOf(path, site)));
    const folder = other.folder && key;
    return { root, folder, suffix: other.suffix || (isNamed && !folder) ? key : '' };
  }
  if (site.languageFolders) return { root, folder: key, suffix: key };
  return { root, folder: '', suffix: isNamed ? key : '' };
}

/** Where an article stands below `content/`. */
export function pathOf(
  { root, folder, suffix }: Naming,
  { folders, name, bundle }: { folders: string[]; name: string; bundle: boolean },
): string {
  const file = `${bundle ? 'index' : name}${suffix && `.${suffix}`}.md`;
  const inside = [...folders, ...(bundle ? [name] : [])];
  return [root, folder, ...inside, file].filter((part) => part !== '').join('/');
}

function namingOf(path: string, site: Site): Naming {
  const { depth } = findRoot(path.normalize('NFC'), site);
  const segments = path.split('/');
  const [top = '', ...below] = segments.slice(depth);
  const isLanguage = site.languageFolders && below.length > 0 && findLanguage(top, site) !== null;
  const stem = (segments.at(-1) ?? '').replace(CONTENT_FILE, '');
  const suffix = /\.([^.]+)$/.exec(stem)?.[1] ?? '';
  return {
    root: segments.slice(0, depth).join('/'),
    folder: isLanguage ? top : '',
    suffix: suffix && findLanguage(suffix, site) !== null ? suffix : '',
  };
}

function mostFrequent(namings: Naming[]): Naming {
  const counts = new Map<string, { naming: Naming; count: number }>();
  for (const naming of namings) {
    const key = JSON.stringify(naming);
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { naming, count });
  }
  const [first] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return first?.naming ?? { root: '', folder: '', suffix: '' };
}
