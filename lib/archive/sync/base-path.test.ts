import { expect, test, vi } from 'vitest';
import type { Archive } from '../../../testing/archives/write-archive';
import type { Store } from '../store/store';

const archive: Archive = {
  'site.yaml': [
    'baseUrl: https://example.org/papers/',
    'languages: { en: {}, zh-CN: {} }',
    'defaultLanguage: en',
    'languageInAddress: false',
    'author: { name: Lin, avatar: /images/lin.png }',
    'logo: { image: /logo.svg }',
    'customCss: [/own.css]',
    'menus: { main: [{ name: Home, url: / }, { name: About, url: /about/ }, { name: Out, url: "https://example.com/" }] }',
  ].join('\n'),
  'static/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'content/en/_index.md': '---\ntitle: All\n---\n',
  'content/en/news/a.md':
    '---\ntitle: A\ndate: 2026-01-01\ntags: [sea]\naliases: [/old/, ../near/]\nthumbnail: /images/a.png\n---\n\n[B]({{< ref "b" >}})\n',
  'content/en/news/b/index.md':
    '---\ntitle: B\ndate: 2026-01-02\nthumbnail: own.png\nmenu: main\n---\n\nText\n',
  'content/en/news/b/own.png': 'x',
  'content/en/about.md': '---\ntitle: About\nurl: /about-us/\n---\n\nText\n',
  'content/zh-CN/news/c.md': '---\ntitle: 港口\ndate: 2026-01-03\nimages: [c.png]\n---\n\n正文\n',
};

test('below a path everything stands as at the root of a host, and is named so', async () => {
  const atRoot = await facts('');
  const below = await facts('/papers');
  const place = (address: string) => (address.startsWith('/') ? `/papers${address}` : address);
  expect(below.addresses).toEqual(atRoot.addresses.map((row) => row.map(place)));
  expect(below.links).toEqual(atRoot.links.map(place));
  expect(below.links).toContain('/papers/images/lin.png');
  expect(below.baseUrl).toBe('https://example.org');
  expect(atRoot.baseUrl).toBe('https://example.org/papers');
});

/** What a sync makes of the archive where the program is built for a path. */
async function facts(basePath: string) {
  vi.stubEnv('BASE_PATH', basePath);
  vi.resetModules();
  const { storeOf } = await import('../../../testing/store-of');
  const { getSite } = await import('../store/meta');
  const { getMenu } = await import('../read/menus');
  const { siteIn } = await import('../../settings/site');
  const store: Store = await storeOf(archive);
  const site = await getSite(store);
  const claims = await store
    .selectFrom('addresses')
    .select(['lookup', 'address', 'kind', 'target'])
    .orderBy('lookup')
    .orderBy('kind')
    .execute();
  const articles = await store
    .selectFrom('articles')
    .select(['address', 'fields'])
    .orderBy('path')
    .execute();
  const lists = await store.selectFrom('lists').select('address').orderBy('id').execute();
  const named = await store.selectFrom('page_references').select('address').execute();
  const menus = await Promise.all(
    site.languages.map(({ code }) => getMenu(store, site, code, 'main')),
  );
  const pictures = articles.flatMap(({ fields }) => {
    const { thumbnail, images = [] } = JSON.parse(fields);
    return [...(thumbnail ? [thumbnail.src] : []), ...images];
  });
  return {
    baseUrl: site.baseUrl,
    addresses: claims.map(({ lookup, address, kind, target }) => [
      ...[lookup, address, kind],
      kind === 'alias' ? target : '',
    ]),
    links: [
      ...articles.map(({ address }) => address),
      ...lists.map(({ address }) => address),
      ...named.map(({ address }) => address ?? 'none'),
      ...menus.flat().map(({ url }) => url),
      ...pictures,
      ...site.languages.flatMap(({ logo, author, code }) => {
        const { customCss } = siteIn(site, code);
        return [logo.image, author?.avatar ?? '', ...customCss];
      }),
    ],
  };
}
