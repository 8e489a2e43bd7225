import { afterEach, expect, test, vi } from 'vitest';
import { isOwnForm, isSecureForm } from './own-form';

afterEach(() => vi.unstubAllEnvs());

const host = 'desk.example.org:3000';

test.each([
  ['the browser says so', true, { host, 'sec-fetch-site': 'same-origin' }],
  ['it says so behind a proxy', true, { host: 'inner', 'sec-fetch-site': 'same-origin' }],
  ['its origin is this host', true, { host, origin: `http://${host}` }],
  ['another site', false, { host, origin: `https://${host}`, 'sec-fetch-site': 'cross-site' }],
  ['a neighbour', false, { host, 'sec-fetch-site': 'same-site' }],
  ['an address that was typed', false, { host, 'sec-fetch-site': 'none' }],
  ['another origin', false, { host, origin: 'https://evil.example' }],
  ['an origin that says nothing', false, { host, origin: 'null' }],
  ['nothing at all', false, { host }],
])('%s: %s', (_, isOwn, headers) => {
  expect(isOwnForm(headers)).toBe(isOwn);
});

test('a proxy is believed where it is to be', () => {
  const headers = { host: 'inner', origin: `http://${host}`, 'x-forwarded-host': host };
  expect(isOwnForm(headers)).toBe(false);
  vi.stubEnv('TRUST_PROXY', '1');
  expect(isOwnForm(headers)).toBe(true);
});

test('https is what the page was asked for with', () => {
  expect(isSecureForm({ origin: 'https://desk.example.org' })).toBe(true);
  expect(isSecureForm({ origin: 'http://desk.example.org' })).toBe(false);
  expect(isSecureForm({})).toBe(false);
});
