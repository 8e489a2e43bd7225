import { validateHeaderValue } from 'node:http';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { originOf } from './machine-answer';

beforeEach(() => {
  vi.stubEnv('TRUST_PROXY', '1');
});

const asked = (headers: Record<string, string>) =>
  originOf(new Request('http://127.0.0.1:3000/a', { headers }), '');

test.each([
  [{ host: 'news.example.org' }, 'http://news.example.org'],
  [
    { host: 'news.example.org:8080', 'x-forwarded-proto': 'https' },
    'https://news.example.org:8080',
  ],
  [{ host: 'news.example.org', 'x-forwarded-proto': 'https, http' }, 'https://news.example.org'],
  [{ host: 'news.example.org', 'x-forwarded-proto': 'javascript' }, 'http://news.example.org'],
  [{ host: '[::1]:3000' }, 'http://[::1]:3000'],
  [{ host: 'a>b<"c' }, 'http://127.0.0.1:3000'],
  [{ host: 'user@evil.example' }, 'http://127.0.0.1:3000'],
  [{ host: 'a/b' }, 'http://127.0.0.1:3000'],
  [{ host: '999.999.999.999' }, 'http://127.0.0.1:3000'],
  [{}, 'http://127.0.0.1:3000'],
])('%o lives at %s', (headers: Record<string, string>, origin) => {
  expect(asked(headers)).toBe(origin);
});

test('nobody but a trusted proxy says that a site is asked for by https', () => {
  vi.stubEnv('TRUST_PROXY', '');
  expect(asked({ host: 'news.example.org', 'x-forwarded-proto': 'https' })).toBe(
    'http://news.example.org',
  );
});

test('what a site says itself counts', () => {
  const request = new Request('http://127.0.0.1/', { headers: { host: 'evil.example' } });
  expect(originOf(request, 'https://news.example.org')).toBe('https://news.example.org');
});

test('no request makes an address that a header cannot name', () => {
  const text = fc.string({
    unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)),
  });
  fc.assert(
    fc.property(text, text, (host, scheme) => {
      const origin = asked({ host, 'x-forwarded-proto': scheme });
      validateHeaderValue('link', `<${origin}/>`);
      expect(new URL(origin).origin).toBe(origin);
    }),
  );
});
