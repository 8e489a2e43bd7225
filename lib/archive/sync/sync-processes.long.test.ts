import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Archive, writeFiles } from '../../../testing/archives/write-archive';
import { dataFolder } from '../store/data-folder';
import { createStore } from '../store/store';

const MANY = 1500;
let scratch: string;
let site: string;

beforeEach(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'sync-processes-'));
  site = path.join(scratch, 'site');
  writeFiles(site, articles('First', 3));
  vi.stubEnv('SITE_DIR', site);
  vi.stubEnv('DATA_DIR', path.join(scratch, 'data'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(scratch, { recursive: true });
});

function articles(title: string, count: number): Archive {
  const names = Array.from({ length: count }, (_, number) => `content/en/news/${number}.md`);
  const text = `---\ntitle: ${title}\ndate: 2026-01-01\ntags: [a, b]\n---\n\n${'words '.repeat(300)}\n`;
  return Object.fromEntries(names.map((name) => [name, text]));
}

function startSync(): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'scripts/sync.ts'], { stdio: 'ignore' });
}

async function ended(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'exit');
  return code;
}

/** The titles in the store, with how many articles, entries and documents there are. */
async function look() {
  const store = await createStore(dataFolder());
  try {
    const titles = await store.selectFrom('articles').select('title').distinct().execute();
    const count = async (table: 'articles' | 'entries' | 'search') =>
      (
        await store
          .selectFrom(table)
          .select((query) => query.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow()
      ).count;
    return {
      titles: titles.map(({ title }) => title),
      articles: await count('articles'),
      entries: await count('entries'),
      search: await count('search'),
    };
  } finally {
    await store.destroy();
  }
}

const FIRST = { titles: ['First'], articles: 3, entries: 3 * 5, search: 3 };
const SECOND = { titles: ['Second'], articles: MANY, entries: MANY * 5, search: MANY };

test('a sync that is killed loses nothing and is never seen half-done', async () => {
  expect(await ended(startSync())).toBe(0);
  writeFiles(site, articles('Second', MANY));
  for (const afterMs of [300, 700, 1100]) {
    const child = startSync();
    await Promise.race([setTimeout(afterMs), once(child, 'exit')]);
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    expect([FIRST, SECOND]).toContainEqual(await look());
  }
  expect(await ended(startSync())).toBe(0);
  expect(await look()).toEqual(SECOND);
});

test('two syncs at once both end well, and the store is as after one', async () => {
  writeFiles(site, articles('Second', MANY));
  expect(await Promise.all([ended(startSync()), ended(startSync())])).toEqual([0, 0]);
  expect(await look()).toEqual(SECOND);
});
