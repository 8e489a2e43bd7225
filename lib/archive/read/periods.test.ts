import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Archive, writeFiles } from '../../../testing/archives/write-archive';
import { asked } from '../../../testing/asked';
import { explain } from '../../../testing/explain';
import { createStore, isInDatabase, type Store, sync } from '../../../testing/stores';
import type { Unit } from '../../addresses/period-names';
import { storeFile } from '../store/store-file';
import { articleTag, listTag, periodTag, SITE_TAG } from '../store/tags';
import { getArchiveAddress } from './archive-address';
import {
  getPeriod,
  listOnDay,
  listPeriodArticles,
  listPeriodCounterparts,
  listPeriods,
  listYears,
} from './periods';
import { resolveAddress } from './resolve';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'periods-'));
  store = await createStore(path.join(folder, 'data'));
});
afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true });
});

const NOW = Date.UTC(2026, 11, 1);
const run = (now = NOW) =>
  sync({ siteFolder: folder, dataFolder: path.join(folder, 'data'), now, program: '' });
const write = (files: Archive) => writeFiles(folder, files);
const remove = (file: string) => rmSync(path.join(folder, 'content', file));
const article = (title: string, date: string, more = '') =>
  `---\ntitle: ${title}\ndate: ${date}\n${more}\n---\n\nWords.\n`;
const all = async (unit: Unit) => listPeriods(store, 'en', unit, '1', '9');
const daysOf = async () => (await all('day')).map(({ period, count }) => `${period} ${count}`);
const titlesOf = async (period: string) =>
  (await listPeriodArticles(store, 'en', period, { offset: 0, limit: 10 })).map(
    ({ title }) => title,
  );
const resolve = (address: string) => resolveAddress(store, asked(address), '');
const kindAt = async (address: string) => (await resolve(address)).kind;

const base = {
  'content/en/news/a.md': article('Alpha', '2026-08-22 10:00:00'),
  'content/en/news/b.md': article('Beta', '2026-08-22 09:00:00'),
  'content/en/news/c.md': article('Gamma', '2026-08-20'),
  'content/en/news/d.md': article('Delta', '2024-02-29'),
  'content/en/news/e.md': article('Epsilon', '2024-08-22'),
};

describe('the days of articles', () => {
  test('are those of the site’s time zone', async () => {
    write({
      'site.yaml': 'timeZone: Asia/Shanghai\n',
      'content/en/late.md': article('Late', '2026-08-22 23:59:00'),
      'content/en/utc.md': article('Late in UTC', '2026-08-22T23:59:00Z'),
      'content/en/west.md': article('West', '2026-08-22T23:59:00-08:00'),
    });
    await run();
    expect(await daysOf()).toEqual(['2026-08-22 1', '2026-08-23 2']);
    expect(await titlesOf('2026-08-23')).toEqual(['West', 'Late in UTC']);
  });

  test('are counted by day, month and year, newest articles first', async () => {
    write(base);
    await run();
    expect(await daysOf()).toEqual([
      '2024-02-29 1',
      '2024-08-22 1',
      '2026-08-20 1',
      '2026-08-22 2',
    ]);
    expect(await listYears(store, 'en')).toEqual([
      { period: '2026', count: 3 },
      { period: '2024', count: 2 },
    ]);
    expect(await getPeriod(store, 'en', '2026-08')).toEqual({
      period: '2026-08',
      count: 3,
      previous: '2024-08',
      next: null,
    });
    expect(await titlesOf('2026-08')).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(await listPeriods(store, 'en', 'day', '2024')).toHaveLength(2);
  });

  test('are none for what no list shows: undated, drafts, future, expired, headless, unlisted', async () => {
    write({
      'content/en/undated.md': article('Undated', '""'),
      'content/en/zero.md': article('Zero', '0001-01-01'),
      'content/en/draft.md': article('Draft', '2026-01-01', 'draft: true'),
      'content/en/future.md': article('Future', '2026-12-24', 'publishDate: 2026-12-24'),
      'content/en/expired.md': article('Expired', '2026-01-01', 'expiryDate: 2026-02-01'),
      'content/en/headless/index.md': article('Headless', '2026-01-01', 'headless: true'),
      'content/en/unlisted.md': article('Unlisted', '2026-01-01', 'build: {list: never}'),
      'content/en/_index.md': article('Section', '2026-01-01'),
    });
    await run();
    expect(await daysOf()).toEqual([]);
    expect(await kindAt('/archive/')).toBe('page');
    await run(Date.UTC(2026, 11, 25));
    expect(await daysOf()).toEqual(['2026-12-24 1']);
  });

  test.skipIf(isInDatabase)('are found by an index, whatever the size of the archive', async () => {
    write(base);
    await run();
    const file = storeFile(path.join(folder, 'data'));
    const steps = await explain(file, (store) =>
      listPeriodArticles(store, 'en', '2026-08', { offset: 0, limit: 10 }),
    );
    expect(steps).toEqual([
      expect.stringMatching(/^SEARCH articles USING (COVERING )?INDEX articles_days/),
    ]);
  });
});

test('a day in every year, newest first, bounded', async () => {
  const years = Array.from({ length: 40 }, (_, number) => 1980 + number);
  write(
    Object.fromEntries(
      years.flatMap((year) =>
        ['a', 'b', 'c', 'd'].map((name) => [
          `content/en/${name}${year}.md`,
          article(`${name} ${year}`, `${year}-08-22`),
        ]),
      ),
    ),
  );
  write({ 'content/en/other.md': article('Other', '2020-08-23') });
  await run();
  const days = await listOnDay(store, 'en', '08-22');
  expect(days.map(({ period }) => period)).toEqual(
    years.toReversed().map((year) => `${year}-08-22`),
  );
  expect(days.every(({ count }) => count === 4)).toBe(true);
  expect(days[0]?.cards).toHaveLength(3);
  expect(days[29]?.cards).toHaveLength(3);
  expect(days[30]?.cards).toHaveLength(0);
  expect(await listOnDay(store, 'en', '01-01')).toEqual([]);
});

describe('the next sync', () => {
  const tagsOf = (...periods: string[]) => periods.map((period) => periodTag('en', period));

  test('refreshes what shows a new article’s day, and the pages that now lead there', async () => {
    write(base);
    await run();
    write({ 'content/en/news/new.md': article('New', '2026-08-21') });
    const { refreshed } = await run();
    const expected = tagsOf('08-21', '08-20', '08-22', '2026-08', '2026', '');
    expect(refreshed).toEqual(expect.arrayContaining(expected));
    for (const tag of tagsOf('2024', '2024-08', '02-29')) expect(refreshed).not.toContain(tag);
    expect(await getPeriod(store, 'en', '2026-08-21')).toMatchObject({ count: 1 });
  });

  test('leaves years alone when only the words of an article change', async () => {
    write(base);
    await run();
    write({ 'content/en/news/a.md': article('Alpha anew', '2026-08-22 10:00:00') });
    const { refreshed } = await run();
    expect(refreshed).toEqual(expect.arrayContaining(tagsOf('08-22', '2026-08')));
    for (const tag of tagsOf('2026', '', '08-20')) expect(refreshed).not.toContain(tag);
  });

  test('moves an article from day to day within one month', async () => {
    write(base);
    await run();
    write({ 'content/en/news/a.md': article('Alpha', '2026-08-20 10:00:00') });
    const { refreshed } = await run();
    expect(refreshed).toEqual(expect.arrayContaining(tagsOf('08-20', '08-22', '2026-08', '2026')));
    expect(await daysOf()).toEqual([
      '2024-02-29 1',
      '2024-08-22 1',
      '2026-08-20 2',
      '2026-08-22 1',
    ]);
  });

  test('takes away days, months and years without articles', async () => {
    write(base);
    await run();
    expect(await kindAt('/archive/2024/02/29/')).toBe('page');
    remove('en/news/d.md');
    const { refreshed } = await run();
    expect(refreshed).toEqual(
      expect.arrayContaining(tagsOf('02-29', '2024-02', '2024-08', '08-22', '2024', '')),
    );
    expect(await kindAt('/archive/2024/02/29/')).toBe('missing');
    expect(await kindAt('/archive/2024/02/')).toBe('missing');
    expect(await kindAt('/archive/2024/')).toBe('page');
    remove('en/news/e.md');
    await run();
    expect(await kindAt('/archive/2024/')).toBe('missing');
    expect(await getPeriod(store, 'en', '2026')).toMatchObject({ previous: null });
  });

  test('counts like a first one: years are sums of months, months of days', async () => {
    const names = ['a', 'b', 'c', 'd'];
    const date = fc
      .date({ min: new Date('2023-12-30'), max: new Date('2024-03-02'), noInvalidDate: true })
      .map((time) => time.toISOString());
    const step = fc.dictionary(fc.constantFrom(...names), fc.option(date));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async (steps) => {
        const dates = new Map<string, string>();
        for (const name of names) {
          rmSync(path.join(folder, `content/en/${name}.md`), { force: true });
        }
        for (const [number, changes] of steps.entries()) {
          for (const [name, date] of Object.entries(changes)) {
            const file = `content/en/${name}.md`;
            if (date) dates.set(name, date);
            else dates.delete(name);
            if (date) write({ [file]: article(`${name} ${number}`, date) });
            else rmSync(path.join(folder, file), { force: true });
          }
          await run();
          for (const [unit, length] of [
            ['day', 10],
            ['month', 7],
            ['year', 4],
          ] as const) {
            const counts = new Map<string, number>();
            for (const date of [...dates.values()].toSorted()) {
              const period = date.slice(0, length);
              counts.set(period, (counts.get(period) ?? 0) + 1);
            }
            expect(await all(unit)).toEqual(
              [...counts].map(([period, count]) => ({ period, count })),
            );
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('addresses of an archive by date', () => {
  test('have one true spelling, and none without articles', async () => {
    write({ ...base, 'site.yaml': 'pageSize: 1\n' });
    await run();
    expect(await resolve('/archive/')).toEqual({
      kind: 'page',
      page: { kind: 'archive', language: 'en', page: 1 },
    });
    expect(await resolve('/archive/2026/')).toEqual({
      kind: 'page',
      page: { kind: 'year', language: 'en', period: '2026' },
    });
    expect(await resolve('/archive/2026/08/page/3/')).toEqual({
      kind: 'page',
      page: { kind: 'month', language: 'en', period: '2026-08', page: 3 },
    });
    expect(await resolve('/archive/2026/08/22/')).toEqual({
      kind: 'page',
      page: { kind: 'day', language: 'en', period: '2026-08-22', page: 1 },
    });
    expect(await resolve('/archive/on/08-22/')).toEqual({
      kind: 'page',
      page: { kind: 'dayOfYear', language: 'en', day: '08-22' },
    });
    const truth = { kind: 'redirect', address: '/archive/2026/08/22/' };
    expect(await resolve('/archive/2026/8/22')).toEqual(truth);
    expect(await resolve('/Archive/2026/08/22/page/1/')).toEqual(truth);
    // Two articles, of which a list has one on a page, and an edition both.
    expect(await resolve('/archive/2026/08/22/page/2/')).toEqual(truth);
    expect(await resolve('/archive/on/8-22/')).toMatchObject({ address: '/archive/on/08-22/' });
    for (const address of [
      '/archive/2025/',
      '/archive/2026/07/',
      '/archive/2026/13/',
      '/archive/2026/02/30/',
      '/archive/2026/08/21/',
      '/archive/2026/08/22/23/',
      '/archive/2026/08/22/page/3/',
      '/archive/2026/page/2/',
      '/archive/2026/08/page/4/',
      '/archive/2026/08/page/0/',
      '/archive/20260822/',
      '/archive/on/02-30/',
      '/archive/on/08-22/page/2/',
      '/archive/page/2/',
      '/archive/today/page/2/',
      '/news/2026/',
      '/2026/',
    ]) {
      expect(await kindAt(address), address).toBe('missing');
    }
  });

  test('lead to today in the site’s time zone', async () => {
    write({ ...base, 'site.yaml': 'timeZone: Pacific/Kiritimati\n' });
    await run();
    const today = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(5, 10);
    const found = await resolve('/archive/today/');
    // Midnight may pass between the two.
    const later = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(5, 10);
    expect([`/archive/on/${today}/`, `/archive/on/${later}/`]).toContain(
      found.kind === 'today' && found.address,
    );
  });

  test('give way to what the site has, with everything below', async () => {
    write(base);
    await run();
    expect(await getArchiveAddress(store, 'en')).toBe('/archive/');
    write({ 'content/en/archive/old.md': article('Old', '2020-01-01') });
    expect((await run()).refreshed).toContain(SITE_TAG);
    expect(await getArchiveAddress(store, 'en')).toBe('/by-date/');
    expect(await resolve('/archive/')).toMatchObject({ page: { kind: 'list' } });
    expect(await kindAt('/archive/2026/')).toBe('missing');
    expect(await kindAt('/by-date/2026/08/')).toBe('page');
    write({ 'content/en/alias.md': article('Alias', '2020-01-01', 'aliases: [/by-date/2020/]') });
    await run();
    expect(await getArchiveAddress(store, 'en')).toBe('/archive-by-date/');
    expect(await kindAt('/by-date/2020/')).toBe('redirect');
    write({ 'content/en/archive-by-date.md': article('Taken', '2020-01-01') });
    await run();
    expect(await getArchiveAddress(store, 'en')).toBe('');
    remove('en/archive/old.md');
    expect((await run()).refreshed).toContain(SITE_TAG);
    expect(await getArchiveAddress(store, 'en')).toBe('/archive/');
    expect((await run()).refreshed).toEqual([]);
  });

  test('stand in every language that has the date', async () => {
    write({ ...base, 'content/de/a.md': article('A', '2026-08-01') });
    await run();
    expect(await listPeriodCounterparts(store, ['de'], '2026-08')).toEqual([
      { language: 'de', address: '/de/archive/2026/08/' },
    ]);
    expect(await listPeriodCounterparts(store, ['de'], '2026-08-22')).toEqual([]);
  });
});

test('tags of a day stand for that day of every year', () => {
  expect(periodTag('en', '2026-08-22')).toBe(periodTag('en', '08-22'));
  const tags = ['', '2026', '2026-08', '08-22'].map((period) => periodTag('en', period));
  expect(new Set([...tags, articleTag(1), listTag(1)]).size).toBe(6);
});

test('without a time zone of the site an article stands under the day of its own clocks', async () => {
  write({
    'content/en/news/east.md': article('East', '2026-05-01T00:30:00+09:00'),
    'content/en/news/west.md': article('West', '2026-04-30T20:00:00-05:00'),
    'content/en/news/utc.md': article('UTC', '2026-04-30T22:00:00Z'),
  });
  await run();
  expect(await daysOf()).toEqual(['2026-04-30 2', '2026-05-01 1']);
  expect(await titlesOf('2026-04-30')).toEqual(['West', 'UTC']);
  write({ 'site.yaml': 'timeZone: Asia/Tokyo\n' });
  await run();
  expect(await daysOf()).toEqual(['2026-05-01 3']);
});
