import { lowerEach } from '../markdown/characters';
import type { Site } from '../settings/site';

declare const decoded: unique symbol;
declare const encoded: unique symbol;

/** Where something stands on the site, as text: decoded, NFC. */
export type Address = string & { readonly [decoded]: true };

/** The same as it stands in a link: percent-encoded. Of letters and digits alone, both are one. */
export type Href = string & { readonly [encoded]: true };

/** How names are spelled in addresses; see the settings. */
export type Spelling = Pick<Site['addresses'], 'lowerCase' | 'removeAccents'>;

const DEFAULT: Spelling = { lowerCase: true, removeAccents: false };
const PLAIN = /^[a-z\d_][a-z\d._-]*$/;
// Hugo keeps a % in front of two hexadecimal digits, too.
const REMOVED = /(?!%[\dA-Fa-f]{2})[^\p{L}\p{Nd}\p{M}\p{White_Space}._#+~@-]/gu;

/**
 * A file, folder or term name as Hugo spells it in addresses: letters, digits and marks of any
 * script and `. _ # + ~ - @` stay, space becomes one `-`, all else goes, in lower case (`Sanitize`
 * in Hugo's common/paths/path.go). What nothing is left of becomes its code points. Slashes stay.
 */
export function pathify(name: string, spelling: Spelling = DEFAULT): string {
  return pathifySegments(name, (segment) => spell(segment, spelling).trim(), spelling);
}

/**
 * The same for a name that stands in a longer path, which Hugo spells as a whole: what is a space
 * at its ends, once all else is gone, is a `-` there.
 */
export function pathifyInPath(name: string, spelling: Spelling = DEFAULT): string {
  return pathifySegments(name, (segment) => spell(segment, spelling), spelling);
}

/** What tells a term from others of its taxonomy, whatever the case it is written in. */
export function termKey(name: string, spelling: Spelling): string {
  return pathify(name, { ...spelling, lowerCase: true });
}

function pathifySegments(
  name: string,
  spellSegment: (segment: string) => string,
  { lowerCase }: Spelling,
): string {
  if (PLAIN.test(name)) return name;
  const segments = name.split('/').filter((segment) => segment.trim() !== '');
  const spelled = segments.map((segment) => {
    const kept = spellSegment(segment).replace(/ ?- ?/g, '-').replaceAll(' ', '-');
    const cased = lowerCase ? lowerEach(kept) : kept;
    return /^\.{0,2}$/.test(cased) ? codePoints(segment) : cased;
  });
  return spelled.join('/') || codePoints(name);
}

/** What is kept of a segment, with single spaces. */
function spell(segment: string, { removeAccents }: Spelling): string {
  const spelled = removeAccents ? withoutAccents(segment) : segment.normalize('NFC');
  return spelled.replace(REMOVED, '').replace(/\p{White_Space}+/gu, ' ');
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');
}

function codePoints(text: string): string {
  return Array.from(text, (character) => character.codePointAt(0)?.toString(16)).join('-');
}

/** Text that is decoded, as an address. */
export function toAddress(text: string): Address;
export function toAddress(text: string): string {
  return text.normalize('NFC');
}

/**
 * A page's folder as its address: `/news/a/`, or with ugly addresses, of all pages or of those in its
 * section at the top, `/news/a.html`.
 */
export function finishAddress(folder: string, site: Site, section = ''): Address {
  const { ugly, uglySections } = site.addresses;
  const isNamed = (one: string) => one.toLowerCase() === section.toLowerCase();
  const isUgly = ugly || uglySections.some(isNamed);
  const address =
    isUgly && folder !== `${site.basePath}/` ? `${folder.replace(/\/$/, '')}.html` : folder;
  return toAddress(address);
}

/** Where a page of a list stands, from 1; `address` is the list's own. */
export function pageAddress<Form extends Address | Href>(
  address: Form,
  page: number,
  site: Site,
): Form;
export function pageAddress(address: Address | Href, page: number, site: Site): string {
  if (page === 1) return address;
  const { paginatePath, ugly, uglySections } = site.addresses;
  const isUgly = ugly || (uglySections.length > 0 && address.endsWith('.html'));
  return `${folderOf(address)}${paginatePath}/${page}${isUgly ? '.html' : '/'}`;
}

/** What stands under an address: pages of a list, feeds, files. */
export function folderOf<Form extends Address | Href>(address: Form): Form;
export function folderOf(address: string): string {
  return address.endsWith('/') ? address : `${address.replace(/\.html$/i, '')}/`;
}

/**
 * A `url` or alias as an address, decoded; a relative one counts from `base`, an absolute one from
 * the site's `basePath`. Other than names it keeps its spelling, as in Hugo. `null` for what is no
 * path on this site.
 */
export function parseAddress(written: string, base: string, basePath = ''): Address | null {
  if (/^[a-z][a-z\d+.-]*:/i.test(written)) return null;
  const decoded = (decode(written) ?? written).normalize('NFC');
  const below = decoded.startsWith('/') ? decoded : base.slice(basePath.length) + decoded;
  const path = basePath + cleanPath(below);
  const isFile = /[^/]\.[a-z\d]+$/i.test(path);
  const address = isFile || path.endsWith('/') ? path : `${path}/`;
  return isAddress(address) ? address : null;
}

/** The folder from which Hugo counts the relative aliases of a page: the one around it. */
export function aliasBase(address: string, { ugly }: { ugly: boolean }): string {
  const folder = ugly ? address.replace(/\.html$/, '/') : address.replace(/[^/]*$/, '');
  return folder.replace(/[^/]+\/$/, '');
}

function cleanPath(path: string): string {
  const clean: string[] = [];
  const segments = path.split('/').slice(1);
  for (const segment of segments) {
    if (segment === '..') clean.pop();
    else if (segment !== '' && segment !== '.') clean.push(segment);
  }
  const open = /^\.{0,2}$/.test(segments.at(-1) ?? '') && clean.length > 0;
  return `/${clean.join('/')}${open ? '/' : ''}`;
}

const MAX_LENGTH = 2_000;
const FORBIDDEN = /[\p{Cc}\p{Cs}\\]|\/\/|\/\.{1,2}(?:\/|$)/u;

function isAddress(path: string): path is Address {
  return path.startsWith('/') && path.length <= MAX_LENGTH && !FORBIDDEN.test(path);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The path of a request, which is decoded here and nowhere else. */
export interface AskedAddress {
  /** As it is looked up; `null` for what is the path of no page. */
  lookup: string | null;
  /** As it was spelled: percent-encoded, its escapes in capitals. */
  spelled: string;
}

/** Reads the path of a request, percent-encoded as it came; `null` where that is malformed. */
export function readAddress(pathname: string): AskedAddress | null {
  const decoded = decode(pathname);
  if (decoded === null) return null;
  const spelled = pathname.replace(/%[\da-f]{2}/gi, (byte) => byte.toUpperCase());
  return { lookup: lookupOf(decoded), spelled };
}

/**
 * The spelling under which a decoded address is looked up: NFC, lower-cased, with a slash at the end.
 * `null` for what is the path of no page: dot segments, backslashes, control characters, empty
 * segments, more than 2,000 characters.
 */
export function lookupOf(decoded: string): string | null {
  const lookup = decoded.normalize('NFC').toLowerCase();
  if (!lookup.startsWith('/')) return null;
  const address = lookup.endsWith('/') ? lookup : `${lookup}/`;
  return isAddress(address) ? address : null;
}

/** An address as it stands in a link, its slashes kept. */
export function encodeAddress(address: Address): Href;
export function encodeAddress(address: string): string {
  return encodeURI(address).replaceAll('#', '%23').replaceAll('?', '%3F');
}

/** The address to which a link leads. */
export function decodeAddress(href: Href): Address {
  return toAddress(decodeURIComponent(href));
}

/** What stands below an address that ends with a slash, by a name of plain letters. */
export function below<Form extends Address | Href>(address: Form, name: string): Form;
export function below(address: string, name: string): string {
  return address + name;
}
