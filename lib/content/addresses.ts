import { homeAddress, type Site } from '../site/site';
import type { SourcePath } from './source-path';

const PLAIN = /^[a-z\d_][a-z\d._-]*$/;
// Hugo keeps a % in front of two hexadecimal digits, too.
const REMOVED = /(?!%[\dA-Fa-f]{2})[^\p{L}\p{Nd}\p{M}\p{White_Space}._#+~@-]/gu;

/**
 * A file, folder or term name as Hugo spells it in addresses: letters, digits and marks of any
 * script and `. _ # + ~ - @` stay, space becomes one `-`, all else goes, in lower case (`Sanitize`
 * in Hugo's common/paths/path.go). What nothing is left of becomes its code points. Slashes stay.
 */
export function pathify(name: string): string {
  if (PLAIN.test(name)) return name;
  const segments = name.split('/').filter((segment) => segment.trim() !== '');
  return segments.map(pathifySegment).join('/') || codePoints(name);
}

function pathifySegment(segment: string): string {
  const kept = segment
    .normalize('NFC')
    .replace(REMOVED, '')
    .replace(/\p{White_Space}+/gu, ' ')
    .replace(/^ | $/g, '')
    .replace(/ ?- ?/g, '-')
    .replaceAll(' ', '-')
    .toLowerCase();
  return /^\.{0,2}$/.test(kept) ? codePoints(segment) : kept;
}

function codePoints(text: string): string {
  return Array.from(text, (character) => character.codePointAt(0)?.toString(16)).join('-');
}

/** What stands for a term in its address: `C++` is `c++`, `新 能源` is `新-能源`. */
export function termAddressName(name: string): string {
  return pathify(name);
}

/** Where a file stands unless it has a `url`; `slug` replaces its name. */
export function articleAddress(
  { kind, section, name }: SourcePath,
  language: string,
  slug: string,
  site: Site,
): string {
  const last = kind === 'section' ? '' : pathify(slug || name);
  const path = [section, last].filter((part) => part !== '').join('/');
  return homeAddress(site, language) + (path && `${path}/`);
}

/**
 * A `url` or alias as an address, decoded; a relative one counts from `base`. Other than names it
 * keeps its spelling, as in Hugo. `null` for what is no path on this site.
 */
export function resolveAddress(written: string, base: string): string | null {
  if (/^[a-z][a-z\d+.-]*:/i.test(written)) return null;
  const decoded = (decode(written) ?? written).normalize('NFC');
  const path = cleanPath(decoded.startsWith('/') ? decoded : base + decoded);
  const isFile = /[^/]\.[a-z\d]+$/i.test(path);
  const address = isFile || path.endsWith('/') ? path : `${path}/`;
  return isAddress(address) ? address : null;
}

/** The folder from which Hugo counts the relative aliases of a page: the one around it. */
export function aliasBase(address: string): string {
  return address.replace(/[^/]*$/, '').replace(/[^/]+\/$/, '');
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

function isAddress(path: string): boolean {
  return path.startsWith('/') && path.length <= MAX_LENGTH && !FORBIDDEN.test(path);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * The spelling under which the path of a request is looked up: decoded once, NFC, lower-cased,
 * with a slash at the end. `null` for what is the path of no page: malformed, dot segments,
 * backslashes, control characters, empty segments, more than 2,000 characters.
 */
export function normaliseAddress(pathname: string): string | null {
  const lookup = decode(pathname)?.normalize('NFC').toLowerCase();
  if (!lookup?.startsWith('/')) return null;
  const address = lookup.endsWith('/') ? lookup : `${lookup}/`;
  return isAddress(address) ? address : null;
}

/** An address as it stands in a link: percent-encoded, its slashes kept. */
export function encodeAddress(address: string): string {
  return encodeURI(address).replaceAll('#', '%23').replaceAll('?', '%3F');
}
