import { expect, test } from 'vitest';
import { onlyMeasured, type Results } from './costs';
import { drawPicture } from './picture';
import { makeQueries } from './queries';
import { median, percentile } from './statistics';
import { lastPages } from './store-facts';
import { formatTable } from './table';

const results: Results = {
  machine: { cpu: 'A <fast> one', cores: 2, memoryGb: 8, node: 'v20.11.0', date: '2026-01-31' },
  commit: 'abc1234',
  sizes: [1000, 10_000],
  bySize: {
    1000: { syncSeconds: 1.5, searchP95Ms: 10 },
    10000: { syncSeconds: 15, searchP95Ms: 60 },
  },
  bare: { pagesPerSecond: 2500 },
};

test('the table says what is over its budget, and by how much', () => {
  const table = formatTable(results);
  expect(table).toContain('A <fast> one, 2 cores, 8 GB, Node.js v20.11.0, 2026-01-31');
  expect(table).toMatch(/First sync +≤ 45 s +1\.50 s +15\.0 s/);
  expect(table).toContain('60.0 ms (2.00× budget)');
  expect(table).toContain('2,500 /s');
});

test('the last lines name every budget that is not met', () => {
  expect(formatTable(results)).toMatch(
    /not met:\n {2}Search, p95, 10,000 articles: 60\.0 ms, budget ≤ 30 ms$/,
  );
  expect(formatTable({ ...results, sizes: [1000] })).toMatch(/Every budget is met\.$/);
});

test('a budget that only larger archives have is named beside the other', () => {
  const large = { ...results, sizes: [1000, 1_000_000], bySize: { 1000000: { syncSeconds: 500 } } };
  expect(formatTable(large)).toMatch(/First sync +≤ 45 s, ≤ 600 s +– +500 s/);
});

test('what a machine does not tell is missing', () => {
  const numbers = { syncSeconds: 1, articleCpuMs: Number.NaN, homeMs: undefined };
  expect(onlyMeasured(numbers)).toEqual({ syncSeconds: 1 });
});

test('the picture draws what was measured, and says it in words', () => {
  const picture = drawPicture(results);
  expect(picture).toContain('A &lt;fast> one');
  expect(picture).toContain('First sync (s): 1.50 at 1,000, 15.0 at 10,000, budget ≤ 45 s.');
  expect(picture.match(/class="met"/g)).toHaveLength(3);
  expect(picture.match(/class="over"/g)).toHaveLength(1);
  expect(picture).not.toContain('NaN');
});

test('percentiles and medians', () => {
  expect(percentile([3, 1, 2, 4], 0.5)).toBe(2);
  expect(percentile([3, 1, 2, 4], 0.95)).toBe(4);
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('the last pages of a list, but never its first', () => {
  expect(lastPages('/a/', 5)).toEqual(['/a/page/5/', '/a/page/4/', '/a/page/3/']);
  expect(lastPages('/a/', 2)).toEqual(['/a/page/2/']);
  expect(lastPages('/a/', 1)).toEqual([]);
});

test('queries are of every kind, and the same each time', () => {
  const titles = ['一二三四五六七八九', '二三四五六七八九十', 'Some latin words'];
  const queries = makeQueries(titles);
  expect(queries).toEqual(makeQueries(titles));
  expect(queries).toEqual(
    expect.arrayContaining(['一', '二三', '三四五六', '一二 五六', 'lat', '"一二三四五六七八"']),
  );
});
