import { encodeLink } from '../settings/links';
import { placeLink } from '../settings/place-link';
import type { Site } from '../settings/site';
import { type AskedAddress, type Href, readAddress } from './text';

/**
 * Reads what a link on the page at an address asks the site for, in the ways that a server may
 * understand it where the site is a folder of its host; nothing where it leads elsewhere.
 */
export type ReadLink = (written: string, page: Href) => AskedAddress[];

/** For a site of which the settings say this; `baseUrl` may be empty, or none. */
export function createReadLink({
  baseUrl,
  basePath,
}: Pick<Site, 'baseUrl' | 'basePath'>): ReadLink {
  const base = new URL(URL.canParse(baseUrl) ? baseUrl : 'http://localhost.invalid');
  const folder = base.pathname.replace(/\/$/, '');
  return (written, page) => {
    const [, scheme = '', host] = START.exec(written) ?? [];
    if (host === undefined ? scheme : isOther(host, base)) return [];
    const link = encodeLink(written.trim());
    const here = base.origin + page;
    if (link === '' || !URL.canParse(link, here)) return [];
    const url = new URL(link, here);
    if (!/^https?:$/.test(url.protocol) || url.host !== base.host) return [];
    const isInside = url.pathname.startsWith(`${folder}/`);
    const inside = isInside ? [url.pathname.slice(folder.length)] : [];
    const paths = host === undefined ? [...inside, url.pathname] : inside;
    const placed = paths.map((path) => placeLink(path, basePath));
    return [...new Set(placed)].map(readPath);
  };
}

const START = /^\s*([a-z][a-z\d+.-]*:)?(?:\/\/([^/?#]*))?/i;

/** Most links lead elsewhere, and need no more than a look. */
function isOther(host: string, base: URL): boolean {
  return /^[\w.-]+$/.test(host) && host.toLowerCase() !== base.host;
}

/** Doubled slashes lead to single ones. */
function readPath(path: string): AskedAddress {
  const single = path.replace(/\/{2,}/g, '/');
  return readAddress(single) ?? { lookup: null, spelled: single };
}
