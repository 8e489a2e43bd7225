import { expect, test } from 'vitest';
import { articleText, storeOf } from '../../../testing/store-of';
import { getSite } from '../store/meta';
import { getMenu } from './menus';

async function linksOf(archive: Record<string, string>, language = 'en') {
  const store = await storeOf(archive);
  const menu = await getMenu(store, await getSite(store), language, 'main');
  return menu.map(({ name, url }) => `${name} ${url}`);
}

const archive = {
  'content/en/news/a.md': articleText('A'),
  'content/en/about.md': articleText('About', '2026-01-01', 'menu: {main: {weight: 2}}'),
  'content/en/last.md': articleText('Last', '2026-01-01', 'menu: main'),
  'content/en/draft.md': articleText('Draft', '2026-01-01', 'menu: main\ndraft: true'),
  'content/zh-CN/news/b.md': articleText('乙', '2026-01-01', 'menu: main'),
};

test('what settings and articles put into a menu comes by weight, then by name', async () => {
  const settings = `
languages:
  en:
    menus:
      main:
        - {name: Outside, url: "https://example.org/", weight: 1}
        - {name: 中文 page, pageRef: 中文 page, weight: 3}
  zh-CN: {}
`;
  expect(await linksOf({ ...archive, 'site.yaml': settings })).toEqual([
    'Outside https://example.org/',
    'About /en/about/',
    '中文 page /en/%E4%B8%AD%E6%96%87%20page/',
    'Last /en/last/',
  ]);
});

test('each language has its own', async () => {
  expect(await linksOf(archive, 'zh-CN')).toEqual(['乙 /zh-cn/news/b/']);
});

test('sections come into the menu that is to list them, by their titles', async () => {
  const links = await linksOf({
    ...archive,
    'content/en/news/_index.md': articleText('All the news'),
    'site.yaml': 'sectionPagesMenu: main\n',
  });
  expect(links).toContain('All the news /en/news/');
});
