import { afterEach, expect, test, vi } from 'vitest';
import { forgetForwarded } from './trusted-proxy';

afterEach(() => {
  vi.unstubAllEnvs();
});

const HEADERS = {
  host: 'news.example.org',
  forwarded: 'for=192.0.2.1;proto=https',
  'x-forwarded-for': '192.0.2.1',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  'x-request-id': 'a',
};

test.each([
  { variables: {}, left: ['host', 'x-request-id'] },
  { variables: { TRUST_PROXY: 'yes' }, left: ['host', 'x-request-id'] },
  { variables: { TRUST_PROXY: '0' }, left: ['host', 'x-request-id'] },
  { variables: { TRUST_PROXY: '1' }, left: Object.keys(HEADERS) },
  { variables: { VERCEL: '1' }, left: Object.keys(HEADERS) },
])('with $variables a request keeps $left', ({ variables, left }) => {
  for (const name of ['TRUST_PROXY', 'VERCEL']) vi.stubEnv(name, '');
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const headers = { ...HEADERS };
  forgetForwarded(headers);
  expect(Object.keys(headers)).toEqual(left);
});
