import { expect, test } from 'vitest';
import { writeFiles } from '../../../testing/archives/write-archive';
import { articleText, siteOf, storeOf } from '../../../testing/store-of';
import { sync } from '../../../testing/stores';
import { getSite } from '../../archive/store/meta';
import { listAlike } from './alike-terms';
import { countLanguages, countPeriods, listLargest } from './counts';
import { listDrafts, listExpiring, listScheduled } from './planned';
import { countByFolder, countByRule, countProblems, listSome } from './problems';

const NOON = Date.UTC(2026, 6, 1, 12);
const NONE = { rule: '', severity: '', folder: '' } as const;
const bad = (title: string) => articleText(title, 'no day at all');

const store = (archive: Record<string, string>) => storeOf(archive, NOON);
const paths = ({ first }: { first: { path: string }[] }) => first.map(({ path }) => path);

test('problems are counted by rule and by folder, and narrowed by either', async () => {
  const archive = await store({
    'content/en/news/qq/a.md': bad('A'),
    'content/en/news/qq/b.md': bad('B'),
    'content/en/news/qqq/c.md': bad('C'),
    'content/en/news/d.md': '---\ntitle: "D\n---\n\nWords.\n',
    'content/zh-CN/新闻/e.md': bad('E'),
  });
  const rules = await countByRule(archive, NONE);
  expect(rules).toContainEqual({ rule: 'impossible-date', count: 4 });
  expect(await countByRule(archive, { ...NONE, rule: 'impossible-date' })).toEqual([
    { rule: 'impossible-date', count: 4 },
  ]);
  const errors = await countByRule(archive, { ...NONE, severity: 'error' });
  expect(errors).toEqual([{ rule: 'yaml-unclosed-quote', count: 1 }]);

  const dates = { ...NONE, rule: 'impossible-date' } as const;
  expect(await countByFolder(archive, dates)).toEqual([
    { name: 'en', count: 3 },
    { name: 'zh-CN', count: 1 },
  ]);
  expect(await countByFolder(archive, { ...dates, folder: 'en/news' })).toEqual([
    { name: 'en/news/qq', count: 2 },
    { name: 'en/news/qqq', count: 1 },
  ]);
  expect(await countByFolder(archive, { ...dates, folder: 'zh-CN' })).toEqual([
    { name: 'zh-CN/新闻', count: 1 },
  ]);
  const inFolder = await listSome(archive, { ...dates, folder: 'en/news/qq' }, 1);
  expect(inFolder.map(({ path }) => path)).toEqual(['en/news/qq/a.md', 'en/news/qq/b.md']);
  expect(await listSome(archive, dates, 2)).toEqual([]);
});

test('problems weigh what settings and comments say, also when only settings change', async () => {
  const off = '# check-disable-next-line impossible-date\n';
  const { store: archive, folder } = await siteOf(
    {
      'site.yaml': 'check: { rules: { impossible-date: error } }',
      'content/en/a.md': bad('A'),
      'content/en/news/b.md': bad('B'),
      'content/en/news/c.md': bad('C').replace('date:', `${off}date:`),
    },
    NOON,
  );
  const told = async (severity: '' | 'error' | 'warning') => {
    const problems = await listSome(archive, { ...NONE, severity }, 1);
    return problems.map((one) => `${one.path} ${one.severity}`);
  };
  expect(await told('')).toEqual(['en/a.md error', 'en/news/b.md error']);
  expect(await told('warning')).toEqual([]);
  expect(await countProblems(archive)).toBe(2);

  const rules = 'rules: { impossible-date: off }';
  const again = async (files: Record<string, string>, paths: string[], now: number) => {
    writeFiles(folder, files);
    await sync({ siteFolder: folder, dataFolder: `${folder}/data`, now, program: '', paths });
  };
  const settings = `check:\n  folders:\n    - { path: en/news, ${rules} }\n`;
  await again({ 'site.yaml': settings }, ['../site.yaml'], NOON + 1);
  expect(await told('')).toEqual(['en/a.md warning']);
  expect(await told('error')).toEqual([]);

  await again(
    { 'content/en/d.md': bad('D'), 'content/en/news/e.md': bad('E') },
    ['en/d.md', 'en/news/e.md'],
    NOON + 2,
  );
  expect(await told('warning')).toEqual(['en/a.md warning', 'en/d.md warning']);
  await again(
    { 'site.yaml': '', 'content/en/news/c.md': bad('C') },
    ['../site.yaml', 'en/news/c.md'],
    NOON + 3,
  );
  expect(await told('')).toHaveLength(5);
  expect(await countByFolder(archive, NONE)).toEqual([{ name: 'en', count: 5 }]);
});

test('drafts, what is scheduled, and what soon goes, each with its time', async () => {
  const archive = await store({
    'content/en/draft.md': articleText('Draft', '2026-01-01', 'draft: true'),
    'content/en/later.md': articleText('Later', '2026-01-01', 'publishDate: 2026-07-03T08:00:00Z'),
    'content/en/soon.md': articleText('Soon', '2026-01-01', 'publishDate: 2026-07-02T08:00:00Z'),
    'content/en/going.md': articleText('Going', '2026-01-01', 'expiryDate: 2026-07-09T00:00:00Z'),
    'content/en/staying.md': articleText('Stays', '2026-01-01', 'expiryDate: 2027-07-09'),
    'content/en/gone.md': articleText('Gone', '2026-01-01', 'expiryDate: 2026-06-01'),
    'content/en/plain.md': articleText('Plain'),
  });
  const site = await getSite(archive);
  expect(await listDrafts(archive)).toEqual({
    all: 1,
    first: [{ path: 'en/draft.md', title: 'Draft', language: 'en', at: null }],
  });
  const scheduled = await listScheduled(archive, site, NOON);
  expect(paths(scheduled)).toEqual(['en/soon.md', 'en/later.md']);
  expect(scheduled.first[0]?.at).toBe(Date.UTC(2026, 6, 2, 8));
  const expiring = await listExpiring(archive, site, NOON);
  expect(expiring.first).toEqual([
    { path: 'en/going.md', title: 'Going', language: 'en', at: Date.UTC(2026, 6, 9) },
  ]);
});

test('where the future is hidden, a date alone schedules', async () => {
  const archive = await store({
    'site.yaml': 'future: false\n',
    'content/en/a.md': articleText('A', '2026-07-02'),
  });
  const scheduled = await listScheduled(archive, await getSite(archive), NOON);
  expect(paths(scheduled)).toEqual(['en/a.md']);
});

test('articles are counted by day, month, language, section and term', async () => {
  const archive = await store({
    'content/en/news/a.md': articleText('A', '2026-06-30', 'tags: [sea, tram]'),
    'content/en/news/b.md': articleText('B', '2026-06-30', 'tags: [sea]'),
    'content/zh-CN/news/c.md': articleText('C', '2026-06-29', 'tags: [海]'),
    'content/en/culture/d.md': articleText('D', '2025-01-01'),
  });
  expect(Object.fromEntries(await countPeriods(archive, 'day', '2026-06-01'))).toEqual({
    '2026-06-29': 1,
    '2026-06-30': 2,
  });
  expect(Object.fromEntries(await countPeriods(archive, 'month', '2025-01'))).toEqual({
    '2025-01': 1,
    '2026-06': 3,
  });
  expect(await countLanguages(archive)).toEqual([
    { name: 'en', count: 3 },
    { name: 'zh-CN', count: 1 },
  ]);
  expect(await listLargest(archive, 'section')).toEqual([
    { name: 'news', count: 3 },
    { name: 'culture', count: 1 },
  ]);
  expect((await listLargest(archive, 'tags'))[0]).toEqual({ name: 'sea', count: 2 });
});

test('terms that seem to be one are told, and again once the content is another', async () => {
  const { store: archive, folder } = await siteOf(
    {
      'content/en/a.md': articleText('A', '2026-01-01', 'tags: [Café, 台湾, sea]'),
      'content/en/b.md': articleText('B', '2026-01-01', 'tags: [cafe, 臺灣, tree]'),
      'content/en/c.md': articleText('C', '2026-01-01', 'tags: [cafe]\ncategories: [sea]'),
    },
    NOON,
  );
  const names = async () => {
    const alike = await listAlike(archive, ['tags', 'categories']);
    return alike.map(({ terms }) => terms.map(({ name, count }) => `${name} ${count}`).join(', '));
  };
  const before = 'cafe 2, Café 1';
  const last = '台湾 1, 臺灣 1';
  expect(await names()).toEqual([before, last]);
  writeFiles(folder, {
    'content/en/d.md': articleText('D', '2026-01-01', 'tags: [seas, climate, climote]'),
  });
  await sync({ siteFolder: folder, dataFolder: `${folder}/data`, now: NOON + 1, program: '' });
  expect(await names()).toEqual([before, 'climate 1, climote 1', 'sea 1, seas 1', last]);
});
