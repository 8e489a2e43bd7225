import { homeAddress } from '../addresses/home';
import { type Address, finishAddress, pathify, pathifyInPath } from '../addresses/text';
import type { Site } from '../settings/site';
import { addressName } from '../settings/terms/merged';
import { toWallTime } from '../time/time-zone';
import type { SourcePath } from './source-path';

/** What an address is made of, besides the path of its file. */
export interface Named {
  title: string;
  /** Empty when not set. */
  slug: string;
  /** Epoch milliseconds. */
  date: number | null;
  /** In which the date's parts are told. */
  timeZone: string;
}

/**
 * Where a file stands unless it has a `url`: by the pattern for its section, or for the taxonomy of
 * which it tells, or by its path, in which `slug` replaces its name.
 * https://gohugo.io/configuration/permalinks/
 */
export function articleAddress(
  source: SourcePath,
  language: string,
  named: Named,
  site: Site,
): Address {
  const { kind, folders, folder, name } = source;
  const home = homeAddress(site, language);
  const pattern =
    kind === 'article' ? patternFor(folders[0] ?? '/', site) : listPattern(folders, site);
  const last = kind === 'section' ? '' : pathifyInPath(named.slug || name, site.addresses);
  const path = pattern
    ? expand(pattern, { ...source, name: name || (folders.at(-1) ?? '') }, named, site)
    : [folder, last].filter((part) => part !== '').join('/');
  return finishAddress(home + (path && `${path}/`), site, folders[0]);
}

/**
 * Where the list of a section stands of which no file tells; `spelled` is its path as it stands in
 * addresses, `folders` are those it has, and `title` what it is called.
 */
export function sectionAddress(
  { spelled, folders, title }: { spelled: string; folders: string[]; title: string },
  language: string,
  site: Site,
): Address {
  const pattern = listPattern(folders, site);
  const source = { folders, sections: folders, name: folders.at(-1) ?? '' };
  const path = pattern ? expand(pattern, source, untold(title, site), site) : spelled;
  return finishAddress(`${homeAddress(site, language)}${path}/`, site, folders[0]);
}

/**
 * Where the index of a taxonomy stands, or the list of one of its terms, by the pattern for the
 * taxonomy; an `_index` file may say otherwise.
 */
export function termAddress(
  taxonomy: string,
  term: string | null,
  language: string,
  site: Site,
): Address {
  const name = term === null ? null : addressName(taxonomy, term, site);
  return spelledTermAddress(taxonomy, name, language, site);
}

/** Where the list of a term would stand if it were called by this spelling alone. */
export function spelledTermAddress(
  taxonomy: string,
  term: string | null,
  language: string,
  site: Site,
): Address {
  const names = term === null ? [taxonomy] : [taxonomy, term];
  const pattern = listPattern(names, site);
  const name = term ?? taxonomy;
  const source = { folders: names, sections: names, name };
  const path = pattern
    ? expand(pattern, source, untold(name, site), site)
    : names.map((name) => pathify(name, site.addresses)).join('/');
  return finishAddress(`${homeAddress(site, language)}${path}/`, site);
}

/** What a list is called of which no file tells. */
function untold(title: string, { timeZone }: Site): Named {
  return { title, slug: '', date: null, timeZone };
}

/** The pattern for a section by its folders, or for a taxonomy or one of its terms by theirs. */
function listPattern(folders: string[], site: Site): string | undefined {
  const { section, taxonomy, term } = site.addresses.listPermalinks;
  const [first] = folders;
  if (first === undefined) return undefined;
  if (!site.taxonomies.includes(first)) return findPattern(first, section);
  if (folders.length === 1) return findPattern(first, taxonomy);
  return findPattern(first, term) ?? patternFor(first, site);
}

function patternFor(section: string, { addresses: { permalinks } }: Site): string | undefined {
  return findPattern(section, permalinks);
}

/** Sections are compared as Hugo does it, whatever their case. */
function findPattern(section: string, patterns: Record<string, string>): string | undefined {
  const wanted = section.toLowerCase();
  return Object.entries(patterns).find(([name]) => name.toLowerCase() === wanted)?.[1];
}

type Source = Pick<SourcePath, 'folders' | 'sections' | 'name'>;

/** A pattern with its tokens replaced; without slashes around it. */
function expand(pattern: string, source: Source, named: Named, site: Site): string {
  return replaceTokens(pattern, source, named, site)
    .split('/')
    .filter((part) => part !== '')
    .join('/');
}

/** A pattern, or a `url`, with the tokens replaced that it has; `\:` is a colon. */
export function replaceTokens(text: string, source: Source, named: Named, site: Site): string {
  return text.replace(/\\:|:(\w+)(?:\[([^\]]*)\])?/g, (token, name?: string, range?: string) => {
    if (name === undefined) return ':';
    if (name === 'sections') return takeSections(source, range, site);
    return tokenValue(name, source, named, site) ?? token;
  });
}

function tokenValue(
  token: string,
  { folders, name }: Source,
  { title, slug, date, timeZone }: Named,
  site: Site,
): string | undefined {
  const spell = (text: string) => asOfUrl(pathify(text, site.addresses));
  switch (token) {
    case 'section':
      return spell(folders[0] ?? '');
    case 'title':
      return spell(title);
    case 'slug':
      return spell(slug || title || name);
    case 'filename':
    case 'contentbasename':
      return spell(name);
    case 'slugorfilename':
    case 'slugorcontentbasename':
      return spell(slug || name);
    default:
      return datePart(token, date, timeZone);
  }
}

/** Hugo takes a token for a URL: of a lone # at its end nothing is left, and + is a space. */
function asOfUrl(text: string): string {
  return text.replace(/#$/, '').replace(/-?\++-?/g, '-');
}

/** `:sections`, of which `[1:]`, `[:last]`, `[0]` or `[last]` may be taken. */
function takeSections({ sections }: Source, range = ':', { addresses }: Site): string {
  const last = sections.length - 1;
  const at = (text: string, other: number) =>
    text === '' ? other : text === 'last' ? last : Number(text) || 0;
  const [start = '', end] = range.split(':');
  const taken =
    end === undefined
      ? sections.slice(at(start, 0), at(start, 0) + 1)
      : sections.slice(at(start, 0), at(end, sections.length));
  return taken.map((section) => pathify(section, addresses)).join('/');
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const YEAR_ONE = Date.parse('0001-01-01T00:00:00Z');
const DAY_MS = 86_400_000;

/** A part of the date in its zone; what has no date is of the year 1, as in Go. */
function datePart(token: string, date: number | null, timeZone: string): string | undefined {
  const wall = new Date(date === null ? YEAR_ONE : toWallTime(date, timeZone));
  const month = wall.getUTCMonth();
  switch (token) {
    case 'year':
      return String(wall.getUTCFullYear());
    case 'month':
      return String(month + 1).padStart(2, '0');
    case 'monthname':
      return MONTHS[month];
    case 'day':
      return String(wall.getUTCDate()).padStart(2, '0');
    case 'weekday':
      return String(wall.getUTCDay());
    case 'weekdayname':
      return WEEKDAYS[wall.getUTCDay()];
    case 'yearday':
      return String(
        Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY_MS) + 1,
      );
    default:
      return undefined;
  }
}
