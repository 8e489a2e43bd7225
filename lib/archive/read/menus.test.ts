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

test('what is below an entry stays there, whoever put it there, and the last of two counts', async () => {
  const settings = `
defaultLanguage: en
languages:
  en:
    menus:
      main:
        - {name: Topics, identifier: topics, weight: 5}
        - {name: Sea, parent: topics, url: /tags/sea/}
        - {name: Sea, parent: topics, url: /tags/Großes Meer/}
        - {name: Start, url: /, weight: 1}
        - {name: Home page, pageRef: /, weight: 2}
  zh-CN: {}
`;
  const store = await storeOf({
    'site.yaml': settings,
    'content/en/guide.md': articleText('Guide', '2026-01-01', 'menu: {main: {parent: topics}}'),
    'content/en/sea.md': articleText('Sea', '2026-01-01', 'menu: {main: {parent: topics}}'),
    'content/en/heavy.md': articleText('Heavy', '2026-01-01', 'weight: 3\nmenu: main'),
  });
  const menu = await getMenu(store, await getSite(store), 'en', 'main');
  expect(menu).toMatchObject([
    { name: 'Start', url: '/en/' },
    { name: 'Home page', url: '/en/' },
    { name: 'Heavy' },
    {
      name: 'Topics',
      url: '',
      below: [{ name: 'Guide' }, { name: 'Sea', url: '/tags/Gro%C3%9Fes%20Meer/' }],
    },
  ]);
});

test('a page is found by its file, whatever its address', async () => {
  const links = await linksOf({
    'config.toml': `
[permalinks]
post = "/:year/:slug/"
[[menu.main]]
name = "Moved"
pageRef = "/post/a.md"
[[menu.main]]
name = "Section"
pageRef = "post"
[[menu.main]]
name = "Tag"
pageRef = "/tags/x"
`,
    'content/post/a.md': articleText('A', '2026-01-01', 'slug: other\ntags: [x]'),
  });
  expect(links).toEqual(['Moved /2026/other/', 'Section /post/', 'Tag /tags/x/']);
});

test('sections have the weights and the short titles of their files', async () => {
  const links = await linksOf({
    'config.toml':
      'sectionPagesMenu = "main"\n[[menu.main]]\nidentifier = "c"\nname = "Own"\nurl = "/c/"\n',
    'content/a/x.md': articleText('X'),
    'content/b/_index.md': articleText('Long title', '2026-01-01', 'linkTitle: Short\nweight: 1'),
    'content/b/y.md': articleText('Y'),
    'content/c/z.md': articleText('Z'),
  });
  expect(links).toEqual(['Short /b/', 'As /a/', 'Own /c/']);
});
