import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Results } from './costs';
import { putBetween, sayResults, tabulateNeeds } from './say-results';
import { writeDown } from './write-down';

const results: Results = {
  machine: { cpu: 'One', cores: 2, memoryGb: 8, node: 'v24.1.0', date: '2026-01-31' },
  commit: 'abc1234',
  sizes: [1000, 100_000],
  bySize: {
    1000: { articleP50Ms: 20.4, articleP95Ms: 30, searchP50Ms: 9, searchP95Ms: 10 },
    100000: {
      articleCpuMs: 19.5,
      articleP50Ms: 21,
      articleP95Ms: 31,
      searchP50Ms: 11,
      searchP95Ms: 35,
      pagesShare: 5.1,
      twoShare: 8.25,
      liveSeconds: 0.12,
      syncSeconds: 59.1,
    },
  },
  bare: { articleCpuMs: 14 },
};

test('three sentences, with every budget that is not met', () => {
  const text = sayResults(results);
  expect(text.match(/\. (?=[A-Z])/g)).toHaveLength(2);
  expect(text).toContain('Node.js 24 a first visit takes 20 and 21 ms with 1,000 and 100,000');
  expect(text).toContain('19.5 ms of processor time, where bare Next.js takes 14.0');
  expect(text).toMatch(/are: First sync \(59\.1 of 45 s\); Search, p95 \(35\.0 of 30 ms\)\.$/);
  const met = { ...results, bySize: { 100000: { syncSeconds: 1 } } };
  expect(sayResults(met)).toMatch(/Every budget is met\.$/);
});

test('only what stands between its marks is put anew', () => {
  const text = 'a\n<!-- bench -->\nold\n<!-- /bench -->\nb\n';
  expect(putBetween(text, 'bench', 'new')).toBe('a\n<!-- bench -->\nnew\n<!-- /bench -->\nb\n');
  expect(() => putBetween('a\n', 'bench', 'new')).toThrow('No place for bench');
});

test('a table says what an archive takes', () => {
  const [head, , row] = tabulateNeeds(results).split('\n');
  expect(head).toMatch(/^\| articles \| first sync \|.* \|$/);
  expect(row).toMatch(/^\| 1,000 \| – s \|/);
});

/** `UPDATE_DOCS=1` writes them anew, of results that were measured before. */
test('what is written of results is of those that are kept', () => {
  const written = writeDown(JSON.parse(readFileSync('bench/results.json', 'utf8')));
  for (const [file, text] of written) {
    if (process.env.UPDATE_DOCS) writeFileSync(file, text);
    expect(readFileSync(file, 'utf8'), file).toBe(text);
  }
});
