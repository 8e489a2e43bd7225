import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { takeLock } from './lock';

let scratch = '';

beforeEach(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'data-folder-'));
});

test('a site has its folder in a later process, too', async () => {
  const folder = await keep('news');
  expect(await ask('news')).toBe(folder);
  expect(readdirSync(place('data'))).toEqual(['news']);
});

test('a site that moves together with the data has its old folder', async () => {
  await keep('all/news', 'all/data');
  cpSync(place('all'), place('elsewhere'), { recursive: true });
  expect(await ask('elsewhere/news', 'elsewhere/data')).toBe(place('elsewhere/data/news'));
});

test('a site that is renamed, or mounted elsewhere, has its old folder', async () => {
  const folder = await keep('news');
  renameSync(place('news'), place('site'));
  expect(await ask('site')).toBe(folder);
  expect(await keep('site')).toBe(folder);
  expect(await ask('site')).toBe(folder);
});

test('data that is moved has the folder of its site', async () => {
  await keep('news');
  mkdirSync(place('deep'));
  renameSync(place('data'), place('deep/data'));
  expect(await ask('news', 'deep/data')).toBe(place('deep/data/news'));
});

test('two sites share no folder, whatever they are called', async () => {
  expect(await keep('a/news')).not.toBe(await keep('b/news'));
  expect(await keep('a/news')).toBe(await ask('a/news'));
});

test('a site whose folder is away for a while keeps its data while it is served', async () => {
  const folder = await keep('news');
  const lock = takeLock(folder);
  renameSync(place('news'), place('away'));
  expect(await ask('other')).not.toBe(folder);
  lock?.release();
});

test('of several that were left none is taken', async () => {
  const folders = [await keep('a'), await keep('b')];
  renameSync(place('a'), place('c'));
  renameSync(place('b'), place('d'));
  expect(folders).not.toContain(await ask('c'));
});

function place(name: string): string {
  return path.join(scratch, name);
}

/** As a process of its own, which knows nothing yet. */
async function inProcess(site: string, data: string) {
  mkdirSync(place(site), { recursive: true });
  vi.stubEnv('SITE_DIR', place(site));
  vi.stubEnv('DATA_DIR', place(data));
  vi.resetModules();
  return await import('./data-folder');
}

async function ask(site: string, data = 'data'): Promise<string> {
  return (await inProcess(site, data)).dataFolder();
}

async function keep(site: string, data = 'data'): Promise<string> {
  return (await inProcess(site, data)).keepDataFolder();
}

test('what also holds what is not published is kept apart, and never taken for the other', async () => {
  const folder = await keep('news');
  vi.stubEnv('BROADSHEET_UNPUBLISHED', '1');
  expect(await keep('news')).toBe(place('data/.unpublished/news'));
  vi.unstubAllEnvs();
  expect(await ask('news')).toBe(folder);
});
