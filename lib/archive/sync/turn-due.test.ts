import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type Archive, writeArchive } from '../../../testing/archives/write-archive';
import { asked } from '../../../testing/asked';
import { lookAtStore } from '../../../testing/look-at-store';
import { createStore, placeOf, type Store, sync } from '../../../testing/stores';
import { listArticles } from '../read/lists';
import { resolveAddress } from '../read/resolve';
import { listIdOf } from '../store/ids';
import { turnDue } from './turn-due';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'turn-due-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const BEFORE = Date.UTC(2026, 6, 1, 12);
const SECOND_MS = 1000;
const soon = '2026-07-01T12:00:01Z';
const later = '2026-07-01T12:00:09Z';
let number = 0;

/** A site and its store, as they were synced `BEFORE`. */
async function syncedSite(archive: Archive): Promise<{ site: string; data: string }> {
  const [site, data] = [path.join(scratch, `${++number}`), path.join(scratch, `${number}-data`)];
  writeArchive(site, archive);
  await sync({ siteFolder: site, dataFolder: data, now: BEFORE, program: 'p' });
  return { site, data };
}

async function withStore<Result>(data: string, ask: (store: Store) => Promise<Result>) {
  const store = await createStore(data);
  try {
    return await ask(store);
  } finally {
    await store.destroy();
  }
}

const kindsAt = (data: string, addresses: string[]) =>
  withStore(data, async (store) => {
    const found = [];
    for (const address of addresses)
      found.push((await resolveAddress(store, asked(address), '')).kind);
    return found;
  });
const turn = (data: string, now: number) => withStore(data, (store) => turnDue(store, now));
const article = (title: string, more: string) =>
  `---\ntitle: ${title}\ndate: 2026-01-01\n${more}\n---\n\nWords.\n`;

describe('from nothing but the store', () => {
  test('an article appears in its second, and leaves in its second', async () => {
    const { site, data } = await syncedSite({
      'content/en/a.md': article(
        'A',
        `publishDate: ${soon}\nexpiryDate: ${later}\naliases: [/old/]`,
      ),
      'content/en/b.md': article('B', ''),
    });
    rmSync(site, { recursive: true });
    const titles = () =>
      withStore(data, async (store) =>
        (await listArticles(store, listIdOf('en', 'home', ''), { offset: 0, limit: 9 })).map(
          ({ title }) => title,
        ),
      );
    expect((await turn(data, BEFORE + SECOND_MS - 1)).causes).toEqual([]);
    expect(await kindsAt(data, ['/a/', '/old/'])).toEqual(['missing', 'missing']);
    const turned = await turn(data, BEFORE + SECOND_MS);
    expect(turned.causes).toEqual([{ path: 'en/a.md', why: 'its date has come' }]);
    expect(turned.refreshed).toContain(`list:${listIdOf('en', 'home', '')}`);
    expect(await kindsAt(data, ['/a/', '/old/'])).toEqual(['page', 'redirect']);
    expect((await titles()).toSorted()).toEqual(['A', 'B']);
    await turn(data, BEFORE + 9 * SECOND_MS);
    expect(await kindsAt(data, ['/a/', '/old/', '/a/index.md', '/b/'])).toEqual([
      'gone',
      'gone',
      'gone',
      'page',
    ]);
    expect(await titles()).toEqual(['B']);
  });

  test('what somebody else has at the address of an expired article is there', async () => {
    const { data } = await syncedSite({
      'content/en/a.md': article('A', 'expiryDate: 2026-01-02'),
      'content/en/b.md': article('B', 'aliases: [/a/]'),
    });
    expect(await kindsAt(data, ['/a/'])).toEqual(['redirect']);
  });

  test('another program leaves the store as it is', async () => {
    const { data } = await syncedSite({ 'content/en/a.md': article('A', `publishDate: ${soon}`) });
    const turned = await withStore(data, (store) => turnDue(store, BEFORE + 9 * SECOND_MS, 'q'));
    expect(turned.causes).toEqual([]);
  });
});

const TIMES = [
  '',
  `publishDate: ${soon}`,
  `expiryDate: ${soon}`,
  `publishDate: ${soon}\nexpiryDate: ${later}`,
  'draft: true',
];
const file = fc.record({
  place: fc.constantFrom(
    'en/a.md',
    'en/news/b.md',
    'en/news/_index.md',
    'en/news/c/index.md',
    'en/news/sub/_index.md',
    'en/news/sub/d.md',
    'en/tags/x/_index.md',
  ),
  times: fc.constantFrom(...TIMES),
});

test('a store that was turned is as one that was made later', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { minLength: 1, maxLength: 7 }),
      fc.constantFrom(1, 9),
      async (files, seconds) => {
        const archive: Archive = {
          'content/en/news/c/picture.png': 'c',
          'content/en/news/sub/d.pdf': 'd',
        };
        for (const { place, times } of files)
          archive[`content/${place}`] = article(place, `tags: [x]\n${times}`);
        const { site, data } = await syncedSite(archive);
        const now = BEFORE + seconds * SECOND_MS;
        await turn(data, now);
        const fresh = `${data}-fresh`;
        await sync({ siteFolder: site, dataFolder: fresh, now, program: 'p' });
        expect(await lookAtStore(placeOf(data))).toEqual(await lookAtStore(placeOf(fresh)));
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);
