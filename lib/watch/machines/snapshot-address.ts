import { fileURLToPath } from 'node:url';
import { DIGEST_END } from './digest';

/** Where `SNAPSHOT_URL` says that a snapshot lies. Throws where it says nothing of the kind. */
export function parseSnapshotAddress(written: string): URL {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url && ['http:', 'https:', 'file:'].includes(url.protocol)) return url;
  throw new Error('SNAPSHOT_URL is no address; expected https://host/path or file:///path');
}

/** Where the digest of a file lies: beside it. */
export function digestAddressOf(url: URL): URL {
  const beside = new URL(url);
  beside.pathname += DIGEST_END;
  return beside;
}

/** How a file is named to people: without a password, and without what a query may grant. */
export function nameOf(url: URL): string {
  return url.protocol === 'file:' ? fileURLToPath(url) : url.origin + url.pathname;
}

/** The same address as `fetch` takes it, and in a header the name and password that stand in it. */
export function requestOf(url: URL): { address: URL; headers: Record<string, string> } {
  const address = new URL(url);
  address.username = '';
  address.password = '';
  const pair = [url.username, url.password].map(decodeURIComponent).join(':');
  if (pair === ':') return { address, headers: {} };
  return {
    address,
    headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` },
  };
}
