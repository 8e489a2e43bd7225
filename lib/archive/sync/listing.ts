import { homeAddress } from '../../addresses/home';
import { encodeAddress, pathifyInPath } from '../../addresses/text';
import type { Article, Term } from '../../content/article';
import { isBranchFolder } from '../../content/branches';
import { sectionAddress, termAddress } from '../../content/permalinks';
import { hasPage } from '../../content/publication';
import { parseSourcePath } from '../../content/source-path';
import { termSlug } from '../../content/terms';
import { fold } from '../../folding/fold';
import { lowerEach } from '../../markdown/characters';
import { type Site, siteIn } from '../../settings/site';
import { listIdOf, sectionId } from '../store/ids';
import type { Tables } from '../store/tables';
import { foldNames } from './fold-names';
import { pluralOf } from './plural';

type ListRow = Tables['lists'];

/** That an article is in a list; of terms, with the weight that it has there. */
export interface Entered {
  list: number;
  termWeight: number;
}

/** The lists that stand on account of an article, and those in which it is. */
export interface Listing {
  lists: ListRow[];
  entered: Entered[];
}

export function listingOf(article: Article, site: Site): Listing {
  const { kind, language, termWeights } = article;
  const tagged = termsOf(article, site)
    .map((term) =>
      knownRow(site, [language, term.taxonomy, term.name], () => termRow(site, language, term)),
    )
    .filter(({ kind, path }) => hasPage(`${kind}/${path}`, language, site));
  const placed =
    kind === 'section'
      ? { lists: listsOfIndex(article, site), entered: [] }
      : placeArticle(article, site);
  return {
    lists: [...placed.lists, ...tagged],
    entered: [
      ...placed.entered.map((list) => ({ list, termWeight: 0 })),
      ...tagged.map(({ id, kind }) => ({ list: id, termWeight: termWeights[kind] ?? 0 })),
    ],
  };
}

/** What tells of a taxonomy or of a term is under no term itself, as in Hugo. */
function termsOf({ kind, path, terms }: Article, site: Site): Term[] {
  if (kind === 'article') return terms;
  const [outermost = ''] = parseSourcePath(path, site).folders;
  return site.taxonomies.includes(outermost) ? [] : terms;
}

/** Home, and its section; where every folder is one, those around it, too. */
function placeArticle(article: Article, site: Site): { lists: ListRow[]; entered: number[] } {
  const { language, section } = article;
  const home = homesOf(article, site);
  const around = sectionsAround(article, site);
  const own = site.folderSections ? around : around.filter(({ path }) => path === section);
  // What stands at the top has neighbours in Hugo as well, though no list shows them together.
  const top = section === '' && !site.folderSections ? [sectionId(language, '')] : [];
  return {
    lists: [...home, ...around],
    entered: [...[...home, ...own].map(({ id }) => id), ...top],
  };
}

/** The list of which an `_index` file tells, and those around it. */
function listsOfIndex(article: Article, site: Site): ListRow[] {
  const { language, section } = article;
  const [taxonomy = '', ...term] = parseSourcePath(article.path, site).folders;
  if (!site.taxonomies.includes(taxonomy)) return sectionsAround(article, site);
  // A folder called like a taxonomy says what its terms are, and is no section.
  const path = section.slice(section.indexOf('/') + 1);
  if (term.length === 0 || !hasPage(section, language, site)) return [];
  const row = termRow(site, language, { taxonomy, name: term.join('/') });
  return [{ ...row, id: listIdOf(language, taxonomy, path), path }];
}

/** The lists of the home page; where the site names no main sections, one for each type. */
function homesOf({ language, type }: Article, site: Site): ListRow[] {
  const { mainSections } = siteIn(site, language);
  const path = typePath(type, site);
  if (mainSections.length === 0) return [homeRow(site, language), homeRow(site, language, path)];
  const isMain = mainSections.some((name) => typePath(name, site) === path);
  return isMain ? [homeRow(site, language)] : [];
}

function typePath(type: string, { addresses }: Site): string {
  return pathifyInPath(type, { ...addresses, lowerCase: true });
}

function homeRow(site: Site, language: string, path = ''): ListRow {
  return knownRow(site, [language, 'home', path], () => makeHomeRow(site, language, path));
}

function makeHomeRow(site: Site, language: string, path: string): ListRow {
  const id = listIdOf(language, 'home', path);
  const address = homeAddress(site, language);
  return {
    ...{ id, language, kind: 'home', path, count: 0 },
    ...{ name: '', folded: '', address, bare_name: '', bare_address: address },
  };
}

/** The sections around an article, the outermost first; in Hugo, the first and its own. */
function sectionsAround({ path: file, language, section }: Article, site: Site): ListRow[] {
  const parts = section ? section.split('/') : [];
  const { folders, bundle } = parseSourcePath(file, site);
  const all = file
    .normalize('NFC')
    .split('/')
    .slice(0, bundle === null ? -1 : -2);
  const above = all.slice(0, all.length - folders.length);
  return parts
    .map((_, depth) => depth + 1)
    .filter((depth) => site.folderSections || depth === 1 || depth === parts.length)
    .map((depth) => {
      const path = parts.slice(0, depth).join('/');
      const names = folders.slice(0, depth);
      const folder = [...above, ...names].join('/');
      return knownRow(site, [language, 'section', path, folder, ...names], () =>
        sectionRow(site, language, path, { names, folder }),
      );
    })
    .filter(({ path }) => hasPage(path, language, site));
}

/** `names` are the folders of the section, as they are written, and `folder` is all of its path. */
function sectionRow(
  site: Site,
  language: string,
  path: string,
  { names, folder }: { names: string[]; folder: string },
): ListRow {
  const name = sectionName(names.at(-1) ?? '', site);
  // Where addresses keep their case, a section does so only with an `_index` file, as in Hugo.
  const keepsCase = site.addresses.lowerCase || isBranchFolder(folder, language, site);
  const written = names.map((one) => pathifyInPath(one, site.addresses)).join('/');
  const spelled = keepsCase ? written : lowerEach(written);
  const place = { spelled, folders: names, title: name };
  const address = encodeAddress(sectionAddress(place, language, site));
  return {
    ...{ id: sectionId(language, path), language, kind: 'section', path, count: 0 },
    ...{ name, folded: fold(name), address, bare_name: name, bare_address: address },
  };
}

/** What a section is called, by the name of its folder, unless its `_index` file says it. */
function sectionName(folder: string, { pluralizeTitles }: Site): string {
  const title = folder.charAt(0).toUpperCase() + folder.slice(1);
  if (!pluralizeTitles) return title;
  const lower = folder.toLowerCase();
  // Hugo does so in every script, and whatever a word's case, its end gets lower case.
  const plural = pluralOf(lower);
  const first = title.charAt(0);
  return plural.startsWith(lower) ? title + plural.slice(lower.length) : first + plural.slice(1);
}

const MOST_KNOWN = 50_000;
const known = new WeakMap<Site, Map<string, ListRow>>();

/**
 * The row of a list, made once: most articles are in lists that others are in, and to another thread
 * what several have goes once.
 */
function knownRow(site: Site, name: string[], make: () => ListRow): ListRow {
  const rows = known.get(site) ?? new Map<string, ListRow>();
  known.set(site, rows);
  const key = name.join('\0');
  const row = rows.get(key) ?? make();
  if (rows.size >= MOST_KNOWN) rows.clear();
  rows.set(key, row);
  return row;
}

function termRow(
  site: Site,
  language: string,
  { taxonomy, name }: Pick<Term, 'taxonomy' | 'name'>,
): ListRow {
  const path = termSlug({ taxonomy, name }, site);
  const address = encodeAddress(termAddress(taxonomy, name, language, site));
  const folded = foldNames(taxonomy, name, '', site);
  return {
    ...{ id: listIdOf(language, taxonomy, path), language, kind: taxonomy, path, count: 0 },
    ...{ name, folded, address, bare_name: name, bare_address: address },
  };
}
