import { type AskedAddress, readAddress } from '../addresses/text';
import { BASE_PATH } from '../settings/place';

/** What is to be answered because of how a request is spelled, whatever stands there. */
export type Odd =
  | { kind: 'method' }
  | { kind: 'malformed' }
  /** The root of the host below which the site stands. */
  | { kind: 'above'; address: string }
  /** Elsewhere on that host. */
  | { kind: 'outside' }
  /** Percent-encoded, with its query. */
  | { kind: 'redirect'; address: string };

/** A request for a page or file. */
export interface AskedFor {
  kind: 'asked';
  address: AskedAddress;
  /** Percent-encoded. */
  path: string;
  /** With its question mark; empty for none. */
  query: string;
}

const METHODS = ['GET', 'HEAD'];
const HOST = /^https?:\/\/[^/?#]*(?=[/?#]|$)/i;

/**
 * Reads the request line (RFC 9112, 3) as a browser reads an address: of an absolute form the path
 * counts, backslashes are slashes, dot segments lead upwards, a fragment is nothing. Doubled slashes
 * and backslashes lead to single slashes, as with nginx and Next.js, and never to another host.
 */
export function readRequestLine(method = '', target = '', basePath = BASE_PATH): AskedFor | Odd {
  if (!METHODS.includes(method)) return { kind: 'method' };
  const written = target.replace(HOST, '').replace(/^(?=[?#]|$)/, '/');
  if (!written.startsWith('/')) return { kind: 'malformed' };
  const { pathname: path, search: query } = new URL(`http://localhost${written}`);
  const address = readAddress(path);
  if (!address) return { kind: 'malformed' };
  if (path.includes('//') || /^[^?#]*\\/.test(written)) {
    return { kind: 'redirect', address: path.replace(/\/{2,}/g, '/') + query };
  }
  if (basePath && (path === '/' || path === basePath)) {
    return { kind: 'above', address: `${basePath}/${query}` };
  }
  if (!path.startsWith(`${basePath}/`)) return { kind: 'outside' };
  return { kind: 'asked', address, path, query };
}
