import { expect, test } from 'vitest';
import type { Archive } from '../../../testing/archives/write-archive';
import { articleText, storeOf } from '../../../testing/store-of';
import { getSite } from '../store/meta';
import { getFront } from './front';

async function frontOf(archive: Archive) {
  const store = await storeOf(archive);
  const { lead, seconds, wire, blocks } = await getFront(store, await getSite(store), 'en');
  const titles = (cards: { title: string }[]) => cards.map(({ title }) => title);
  return {
    lead: lead?.title,
    seconds: titles(seconds),
    wire: titles(wire),
    blocks: blocks.map(({ title, cards }) => [title, ...titles(cards)]),
  };
}

/** Articles `name1`, `name2` …, the first the newest. */
function articles(folder: string, count: number, more: Record<number, string> = {}): Archive {
  const files = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const date = `2026-05-${String(30 - number).padStart(2, '0')}`;
    const name = `${folder.split('/').at(-1)}${number}`;
    return [`content/${folder}/${name}.md`, articleText(name, date, more[number])];
  });
  return Object.fromEntries(files);
}

const PICTURE = 'thumbnail: /sea.png';

test('the newest leads, three follow, the rest of the first page is the wire', async () => {
  const front = await frontOf(articles('news', 10));
  expect(front.lead).toBe('news1');
  expect(front.seconds).toEqual(['news2', 'news3', 'news4']);
  expect(front.wire).toEqual(['news5', 'news6', 'news7', 'news8', 'news9', 'news10']);
  expect(front.blocks).toEqual([]);
});

test('a weight comes before a lead, a lead before what is newest', async () => {
  const written = articles('news', 10, { 3: 'lead: Look.', 7: 'weight: 1' });
  const front = await frontOf(written);
  expect(front.lead).toBe('news7');
  expect(front.seconds).toEqual(['news3', 'news1', 'news2']);
  expect(front.wire).toEqual(['news4', 'news5', 'news6', 'news8', 'news9', 'news10']);
});

test('of equals the one with a picture leads, and no picture makes up for a rank', async () => {
  expect((await frontOf(articles('news', 9, { 4: PICTURE }))).lead).toBe('news4');
  const led = articles('news', 9, { 4: PICTURE, 6: 'lead: Look.' });
  expect((await frontOf(led)).lead).toBe('news6');
});

test('each section has what is newest in it, and nobody appears twice', async () => {
  const archive = {
    'site.yaml': 'mainSections: [news, culture]\npageSize: 4\n',
    ...articles('culture', 5),
    ...articles('news', 5),
    'content/culture/_index.md': articleText('Culture & more'),
  };
  const front = await frontOf(archive);
  expect(front.blocks.map(([title]) => title)).toEqual(['News', 'Culture & more']);
  const all = [front.lead, ...front.seconds, ...front.wire];
  for (const [, ...titles] of front.blocks) all.push(...titles);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(4 + 2 * 3);
});

test('a site of one section has its sources instead', async () => {
  const front = await frontOf({
    'site.yaml': 'pageSize: 1\n',
    ...articles('news/qq', 3, { 1: '', 2: 'categories: [qq]', 3: 'categories: [qq]' }),
    ...articles('news/sina', 1, { 1: 'categories: [sina]' }),
  });
  expect(front.blocks.map(([title]) => title)).toEqual(['qq', 'sina']);
});

test('nothing published is a front page of nothing', async () => {
  const front = await frontOf({
    'content/en/draft.md': articleText('A', '2026-01-01', 'draft: true'),
  });
  expect(front).toEqual({ lead: undefined, seconds: [], wire: [], blocks: [] });
});
