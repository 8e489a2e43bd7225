import type { Site } from '../settings/site';
import { contentPolicy } from './content-policy';

/** What a page never asks for, and so no script and no frame in it may. */
const PERMISSIONS = [
  'camera',
  'display-capture',
  'geolocation',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** The headers that every answer of every site carries, by name. */
export const FIXED_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': PERMISSIONS.map((name) => `${name}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
};

/** The headers that every answer of a site carries, by name, errors and files included. */
export function securityHeaders(site: Site): Record<string, string> {
  const { strictTransport } = site.security;
  return {
    'content-security-policy': contentPolicy(site),
    ...FIXED_HEADERS,
    // Systems for comments have their readers sign in in windows of their own.
    ...(hasComments(site) && { 'cross-origin-opener-policy': 'same-origin-allow-popups' }),
    ...(strictTransport > 0 && { 'strict-transport-security': `max-age=${strictTransport}` }),
  };
}

function hasComments({ local, languages }: Site): boolean {
  return [local, ...languages.map((one) => one.local)].some((one) => Boolean(one?.comments));
}
