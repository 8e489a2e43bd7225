import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FEED_FORMATS,
  type FeedSource,
  MACHINE_FILES,
  type Page,
  type PageKind,
  READINGS,
} from './pages';
import { readRoute, writeFileRoute, writeRoute } from './routes';

const language = fc.constantFrom('en', 'zh-CN', 'sr-Latn-RS');
const taxonomy = fc.constantFrom('tags', 'my_kinds', '作者', '-');
const id = fc.maxSafeNat();
const page = fc.integer({ min: 1, max: 999_999_999 });
const of: fc.Arbitrary<FeedSource> = fc.oneof(
  fc.record({ kind: fc.constantFrom('site', 'home', 'search') }),
  fc.record({ kind: fc.constant('list'), id }),
  fc.record({ kind: fc.constant('terms'), taxonomy }),
);
const own = <Kind extends string>(kind: Kind) => fc.record({ kind: fc.constant(kind), language });

/** Pages of every kind there is. */
const PAGES: { [Kind in PageKind]: fc.Arbitrary<Page & { kind: Kind }> } = {
  search: own('search'),
  suggest: own('suggest'),
  shelf: own('shelf'),
  manifest: own('manifest'),
  missing: own('missing'),
  gone: own('gone'),
  worker: fc.constant({ kind: 'worker' }),
  explain: fc.constant({ kind: 'explain' }),
  preview: fc.record({
    kind: fc.constant('preview'),
    token: fc.stringMatching(/^[\w-]{1,40}\.[\w-]{1,43}$/),
  }),
  home: fc.record({ kind: fc.constant('home'), language, page }),
  archive: fc.record({ kind: fc.constant('archive'), language, page }),
  list: fc.record({ kind: fc.constant('list'), language, id, page }),
  terms: fc.record({ kind: fc.constant('terms'), language, taxonomy, page }),
  article: fc.record({
    ...{ kind: fc.constant('article'), language, id },
    reading: fc.constantFrom(...READINGS),
  }),
  year: fc.record({ kind: fc.constant('year'), language, period: fc.constant('2026') }),
  month: fc.record({
    ...{ kind: fc.constant('month'), language, page },
    period: fc.constantFrom('2026-08', '1000-01'),
  }),
  day: fc.record({
    ...{ kind: fc.constant('day'), language, page },
    period: fc.constantFrom('2026-08-22', '2024-02-29'),
  }),
  dayOfYear: fc.record({
    ...{ kind: fc.constant('dayOfYear'), language },
    day: fc.constantFrom('08-22', '02-29'),
  }),
  feed: fc.record({
    ...{ kind: fc.constant('feed'), language, of },
    format: fc.constantFrom(...FEED_FORMATS),
  }),
  sitemap: fc.record({
    ...{ kind: fc.constant('sitemap'), language },
    part: fc.constantFrom('site', 'index', 'news', '2026-08-1', 'undated-12', 'lists-1'),
  }),
  machine: fc.record({
    ...{ kind: fc.constant('machine'), language },
    file: fc.constantFrom(...MACHINE_FILES),
  }),
};
const anyPage: fc.Arbitrary<Page> = fc.oneof(...Object.values(PAGES));

test('a page is read back from its route', () => {
  fc.assert(
    fc.property(anyPage, (page) => {
      expect(readRoute(writeRoute(page))).toEqual(page);
    }),
    { numRuns: 2_000 },
  );
});

test('what no page is written as is read as none', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.tuple(anyPage, fc.string()).map(([page, more]) => writeRoute(page) + more),
  );
  fc.assert(
    fc.property(text, (text) => {
      const page = readRoute(text);
      if (page) expect(writeRoute(page)).toBe(text);
    }),
  );
  expect(readRoute('/en/list/5')).toBeUndefined();
  expect(readRoute('/en/article/5/heavy')).toBeUndefined();
  expect(readRoute('/en/feed/site/5/rss')).toBeUndefined();
});

/** The folders of `app/` that answer, without those that only group files: `/[lang]/home/[page]`. */
function listRoutes(below = ''): string[] {
  const entries = readdirSync(path.join('app', below), { withFileTypes: true });
  const answers = entries.some(({ name }) => /^(?:page\.tsx|route\.ts)$/.test(name));
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'));
  return [
    ...(answers ? [below] : []),
    ...folders.flatMap(({ name }) => listRoutes(`${below}/${name}`)),
  ];
}

/** The folder in which Next.js finds a route: one called like it comes before one in brackets. */
function folderOf(route: string, folders: string[]): string | undefined {
  const names = route.split('/');
  const fits = (folder: string) => {
    const parts = folder.split('/');
    const isRest = parts.at(-1)?.startsWith('[...') && names.length >= parts.length;
    return (
      (isRest || parts.length === names.length) &&
      parts.every((part, depth) => part.startsWith('[') || part === names[depth])
    );
  };
  return folders
    .filter(fits)
    .toSorted((a, b) => a.split('[').length - b.split('[').length)
    .at(0);
}

test('every route has its folder in app/, and every folder is that of some page', () => {
  expect(existsSync('app')).toBe(true);
  const folders = listRoutes();
  const routes = [
    ...fc.sample(anyPage, { numRuns: 2_000, seed: 1 }).map(writeRoute),
    writeFileRoute('static/a b/c#.png'),
  ];
  const used = new Map(routes.map((route) => [route, folderOf(route, folders)]));
  expect([...used].filter(([, folder]) => folder === undefined)).toEqual([]);
  expect(new Set(used.values())).toEqual(new Set(folders));
});

test('a page has a folder of its own, its readings and periods as well', () => {
  const folders = listRoutes();
  const kinds = new Map<string, Set<string>>();
  for (const page of fc.sample(anyPage, { numRuns: 2_000, seed: 2 })) {
    const folder = folderOf(writeRoute(page), folders) ?? '';
    const kind = page.kind === 'article' ? `article ${page.reading}` : page.kind;
    kinds.set(folder, (kinds.get(folder) ?? new Set()).add(kind));
  }
  expect([...kinds].filter(([, names]) => names.size > 1)).toEqual([]);
});
