import { expect, test } from 'vitest';
import { buildSite } from '../settings/build-site';
import { completeSettings } from '../settings/schema/settings';
import { contentPolicy, documentPolicy, filePolicy } from './content-policy';
import { securityHeaders } from './headers';

function policyOf(written: unknown): Record<string, string> {
  const policy = contentPolicy(buildSite(completeSettings(written), ['en']));
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

test('a page runs its own scripts and two that are named by hash', () => {
  const policy = policyOf({});
  expect(policy['default-src']).toBe("'self'");
  expect(policy['script-src']).toMatch(/^'self' 'sha256-[\w+/]{43}=' 'sha256-[\w+/]{43}='$/);
  expect(policy['object-src']).toBe("'none'");
  expect(policy['base-uri']).toBe("'none'");
  expect(policy['form-action']).toBe("'self'");
  expect(policy['frame-ancestors']).toBe("'self'");
  expect(policy['require-trusted-types-for']).toBe("'script'");
  expect(JSON.stringify(policy)).not.toContain('unsafe');
});

test('colours are named by hash', () => {
  const plain = policyOf({})['style-src'] ?? '';
  const coloured = policyOf({ style: { highlightColor: '#0a5' } })['style-src'] ?? '';
  expect(coloured.startsWith(plain)).toBe(true);
  expect(coloured.split(' ')).toHaveLength(plain.split(' ').length + 1);
});

test.each([
  [{ disqus: { shortname: 'quay' } }, 'https://*.disqus.com'],
  [{ giscus: { repo: 'a/b', repoId: 'r', category: 'c', categoryId: 'i' } }, 'https://giscus.app'],
  [{ utterances: { repo: 'a/b' } }, 'https://utteranc.es'],
  [{ waline: { serverUrl: 'https://talk.example.org' } }, 'https://unpkg.com'],
  [{ twikoo: { envId: 'x' } }, 'https://cdn.jsdelivr.net'],
  [{ src: 'https://talk.example.org/embed.js' }, 'https://talk.example.org'],
])('comments by %j load their parts, and write styles', (comments, origin) => {
  const policy = policyOf({ comments });
  expect(policy['script-src']?.split(' ')).toContain(origin);
  expect(policy['style-src']).toContain("'unsafe-inline'");
  expect(policy['style-src']).not.toContain('sha256');
  expect(policy['script-src']).not.toContain('unsafe');
  expect(policy).not.toHaveProperty('require-trusted-types-for');
});

test('a language with services of its own opens the policy for them', () => {
  const languages = { en: {}, 'zh-CN': { comments: { utterances: { repo: 'a/b' } } } };
  expect(policyOf({ languages })['script-src']).toContain('https://utteranc.es');
});

test('counting, own scripts and a search elsewhere are let in', () => {
  const policy = policyOf({
    analytics: { google: 'G-ABC', umami: { src: 'https://u.example.org/s.js', websiteId: '1' } },
    customJs: ['/js/own.js', 'https://cdn.example.org/x.js'],
    customCss: ['https://cdn.example.org/x.css'],
    searchForm: { url: 'https://search.example.org/find' },
  });
  expect(policy['script-src']).toContain('https://www.googletagmanager.com');
  expect(policy['script-src']).toContain('https://u.example.org https://cdn.example.org');
  expect(policy['style-src']).toContain('https://cdn.example.org');
  expect(policy['form-action']).toBe("'self' https://search.example.org");
});

test('settings open it for what else is needed', () => {
  const security = {
    embedding: ['https://*.partner.example'],
    sources: { scripts: ['https://a.example'], frames: ['https://b.example/'] },
    inlineStyles: true,
  };
  const policy = policyOf({ security });
  expect(policy['frame-ancestors']).toBe("'self' https://*.partner.example");
  expect(policy['script-src']).toContain('https://a.example');
  expect(policy['frame-src']).toMatch(/https:\/\/b\.example$/);
  expect(policy['style-src']).toBe("'self' 'unsafe-inline'");
});

test.each([['https://a.example; script-src *'], ["'unsafe-inline'"], ['*'], ['javascript:']])(
  'a source is an origin, not %s',
  (source) => {
    expect(() => completeSettings({ security: { embedding: [source] } })).toThrow(
      'is not an origin',
    );
  },
);

test('a document of its own, and a file that could run, run nothing', () => {
  expect(documentPolicy('p{}')).toMatch(/^default-src 'none'; style-src 'sha256-/);
  for (const type of ['image/svg+xml', 'text/html', 'application/xhtml+xml', 'text/xml']) {
    expect(filePolicy(type)).toMatch(/^sandbox; default-src 'none'/);
  }
  expect(filePolicy('application/pdf')).not.toContain('sandbox');
});

test('https alone is asked for where the settings say so', () => {
  const headersOf = (written: unknown) =>
    securityHeaders(buildSite(completeSettings(written), ['en']));
  expect(headersOf({})).not.toHaveProperty('strict-transport-security');
  expect(headersOf({ security: { strictTransport: 60 } })['strict-transport-security']).toBe(
    'max-age=60',
  );
  expect(
    headersOf({ comments: { disqus: { shortname: 'q' } } })['cross-origin-opener-policy'],
  ).toBe('same-origin-allow-popups');
});
