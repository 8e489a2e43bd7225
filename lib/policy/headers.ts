import type { Site } from '../settings/site';
import { contentPolicy } from './content-policy';
import { FIXED_HEADERS } from './fixed-headers';

/** The headers that every answer of a site carries, by name, errors and files included. */
export function securityHeaders(site: Site): Record<string, string> {
  const { strictTransport } = site.security;
  return {
    ...FIXED_HEADERS,
    'content-security-policy': contentPolicy(site),
    // Systems for comments have their readers sign in in windows of their own.
    ...(hasComments(site) && { 'cross-origin-opener-policy': 'same-origin-allow-popups' }),
    // For a server, or a platform's preview, that search engines are not to find.
    ...(process.env.NOINDEX === '1' && { 'x-robots-tag': 'noindex' }),
    ...(strictTransport > 0 && { 'strict-transport-security': `max-age=${strictTransport}` }),
  };
}

function hasComments({ local, languages }: Site): boolean {
  return [local, ...languages.map((one) => one.local)].some((one) => Boolean(one?.comments));
}
