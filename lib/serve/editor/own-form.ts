import type { IncomingHttpHeaders } from 'node:http';
import { trustsProxy } from '../trusted-proxy';

/**
 * Whether a form was sent from a page of this host: by what the browser says of it, which every one
 * does over https, or else by the page's origin.
 */
export function isOwnForm(headers: IncomingHttpHeaders): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (site !== undefined) return site === 'same-origin';
  if (origin === undefined || !URL.canParse(origin)) return false;
  const asked = trustsProxy() ? (headers['x-forwarded-host'] ?? host) : host;
  return new URL(origin).host === asked;
}

/** Whether the browser speaks https, here or with a proxy: a page of its own says so itself. */
export function isSecureForm({ origin = '' }: IncomingHttpHeaders): boolean {
  return origin.startsWith('https:');
}
