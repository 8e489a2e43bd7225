import { expect, test } from 'vitest';
import { articleText, storeOf } from '../../../testing/store-of';
import { getList, listArticles } from '../read/lists';
import { listIdOf } from '../store/ids';

const SETTINGS = `
languages: { zh-CN: { termNames: { qq: 腾讯新闻 } }, en: {} }
termNames: { qq: Tencent, tide: The tide }
`;
const archive = {
  'site.yaml': SETTINGS,
  'content/zh-CN/news/qq/a.md': articleText('甲', '2026-01-01', 'categories: [qq]'),
  'content/en/news/qq/b.md': articleText('B', '2026-01-01', 'categories: [QQ]\ntags: [tide, sea]'),
  'content/en/tags/tide/_index.md': articleText('Tides'),
};

test('sections and terms are called as the settings say, unless their file says otherwise', async () => {
  const store = await storeOf(archive);
  const nameOf = async (language: string, kind: string, path: string) =>
    (await getList(store, listIdOf(language, kind, path)))?.name;
  expect(await nameOf('zh-CN', 'categories', 'qq')).toBe('腾讯新闻');
  expect(await nameOf('zh-CN', 'section', 'news/qq')).toBe('腾讯新闻');
  expect(await nameOf('en', 'categories', 'qq')).toBe('Tencent');
  expect(await nameOf('en', 'tags', 'tide')).toBe('Tides');
  expect(await nameOf('en', 'tags', 'sea')).toBe('sea');
});

test('cards call their sources so, and addresses stay', async () => {
  const store = await storeOf(archive);
  const [card] = await listArticles(store, listIdOf('zh-CN', 'section', 'news'), { limit: 1 });
  expect(card?.categories).toMatchObject([{ name: '腾讯新闻', slug: 'qq' }]);
  expect(card?.categories[0]?.address).toMatch(/\/categories\/qq\/$/);
});

test('a term that is spelled in several ways is called as the first article by path spells it', async () => {
  const many = Array.from({ length: 1200 }, (_, number) => [
    `content/en/b/${number}.md`,
    articleText(`B ${number}`, '2026-01-02', 'tags: [research]'),
  ]);
  const store = await storeOf({
    ...Object.fromEntries(many),
    'content/en/c.md': articleText('C', '2026-01-03', 'tags: [RESEARCH]'),
    'content/en/a.md': articleText('A', '2026-01-01', 'tags: [Research]'),
  });
  expect((await getList(store, listIdOf('en', 'tags', 'research')))?.name).toBe('Research');
});
