import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { writeFiles } from '../../testing/archives/write-archive';
import { writeMeta } from '../archive/store/meta';
import { createStore } from '../archive/store/store';
import { storeFile } from '../archive/store/store-file';
import { BUILT_FILES } from '../build/built';

let scratch: string;
let site: string;
let data: string;

/** A program that is built, and a site that was never synced. */
beforeEach(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'expect-'));
  site = path.join(scratch, 'site');
  data = path.join(scratch, 'data');
  vi.stubEnv('SITE_DIR', site);
  vi.stubEnv('DATA_DIR', data);
  vi.resetModules();
  writeFiles(scratch, Object.fromEntries(BUILT_FILES.map((file) => [file, ''])));
  writeFiles(site, { 'content/en/a.md': '---\ntitle: Alpha\n---\n\nWords.\n' });
});

async function whyNot(): Promise<string | undefined> {
  const { whyNotServable } = await import('./expect-site');
  return whyNotServable(scratch);
}

test('without a folder of the site it is told which one is meant', async () => {
  rmSync(site, { recursive: true });
  expect(await whyNot()).toContain(`There is no folder ${site}. SITE_DIR`);
});

test.each(BUILT_FILES)('without %s there is no build', async (file) => {
  rmSync(path.join(scratch, file));
  expect(await whyNot()).toBe('There is no build yet: run "npm run build".');
});

test('without a store it is told what to run, and nothing is made', async () => {
  const why = await whyNot();
  expect(why).toContain('run "npm run sync"');
  expect(why).toContain(site);
  expect(existsSync(data)).toBe(false);
});

test('settings that cannot be used are told with their place', async () => {
  writeFileSync(path.join(site, 'site.yaml'), 'title: A\npageSize: none\n');
  expect(await whyNot()).toContain('site.yaml:2:11');
});

test('a store whose first sync never ended is none, and one that ended is served', async () => {
  const store = await createStore(path.join(data, 'site'));
  expect(await whyNot()).toContain('was never completed: run "npm run sync"');
  await writeMeta(store, 'site', '{}');
  expect(await whyNot()).toBeUndefined();
  await store.destroy();
});

test('a damaged store is left as it is', async () => {
  const file = storeFile(path.join(data, 'site'));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, 'no database at all '.repeat(1000));
  expect(await whyNot()).toContain(`The store ${file} is damaged: run "npm run sync"`);
});

test('npm run serve says it in one line, and ends with 1', () => {
  rmSync(site, { recursive: true });
  const { status, stdout, stderr } = spawnSync('node', ['scripts/run.mjs', 'serve'], {
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toBe(`There is no folder ${site}. SITE_DIR names the site's.\n`);
});
