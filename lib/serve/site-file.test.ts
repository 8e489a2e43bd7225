import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Archive, writeFiles } from '../../testing/archives/write-archive';
import { buildSite } from '../settings/build-site';
import { completeSettings } from '../settings/schema/settings';
import { openSiteFile, parseRange } from './site-file';

let scratch: string;

beforeEach(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'site-file-'));
  write({ 'static/a.txt': '0123456789', 'site.yaml': 'secret' });
  vi.stubEnv('SITE_DIR', path.join(scratch, 'site'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(scratch, { recursive: true });
});

const at = (file: string) => path.join(scratch, 'site', file);
const write = (files: Archive) => writeFiles(path.join(scratch, 'site'), files);
const site = buildSite(completeSettings({ staticDirs: ['static', 'themes/x/static'] }), ['en']);
const get = (file: string, headers = {}) => openSiteFile(file, new Headers(headers), site);

test('a file is served whole, with its type and validators', async () => {
  const response = await get('static/a.txt');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain');
  expect(response.headers.get('content-length')).toBe('10');
  expect(await response.text()).toBe('0123456789');
});

test('a known file is not sent again', async () => {
  const { headers } = await get('static/a.txt');
  const etag = headers.get('etag') ?? '';
  expect((await get('static/a.txt', { 'if-none-match': `"x", W/${etag}` })).status).toBe(304);
  expect((await get('static/a.txt', { 'if-none-match': '"x"' })).status).toBe(200);
  const time = headers.get('last-modified') ?? '';
  expect((await get('static/a.txt', { 'if-modified-since': time })).status).toBe(304);
});

test('one range is served, an impossible one is refused', async () => {
  const part = await get('static/a.txt', { range: 'bytes=2-4' });
  expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 2-4/10']);
  expect(await part.text()).toBe('234');
  expect((await get('static/a.txt', { range: 'bytes=10-' })).status).toBe(416);
});

test('a range of what the file was before gets the file as it is', async () => {
  const { headers } = await get('static/a.txt');
  const ask = async (condition: string | null) =>
    (await get('static/a.txt', { range: 'bytes=2-4', 'if-range': condition ?? '' })).status;
  expect(await ask(headers.get('etag'))).toBe(206);
  expect(await ask(headers.get('last-modified'))).toBe(206);
  expect(await ask(`W/${headers.get('etag')}`)).toBe(200);
  expect(await ask('"other"')).toBe(200);
});

test.each([
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-30', { start: 0, end: 9 }],
  ['bytes=5-', { start: 5, end: 9 }],
  ['bytes=5-99', { start: 5, end: 9 }],
  ['bytes=5-3', 'impossible'],
  ['bytes=-0', 'impossible'],
  ['bytes=-', null],
  ['bytes=1-2,4-5', null],
  ['lines=1-2', null],
  [null, null],
])('the range %s', (header, range) => {
  expect(parseRange(header, 10)).toEqual(range);
});

test('nothing outside of static/ and content/ is served', async () => {
  for (const file of ['site.yaml', 'static/../site.yaml', '../../etc/passwd', 'static', '']) {
    expect((await get(file)).status, file).toBe(404);
  }
});

describe('what took the place of a file after the last sync:', () => {
  beforeEach(() => {
    writeFiles(scratch, { 'secret.txt': 'secret', 'away/a.txt': 'secret' });
    write({ 'content/news/bundle/a.txt': 'inside', 'shared/a.txt': 'inside', '.env': 'secret' });
  });

  async function expectMissing(file: string) {
    expect((await get(file)).status, file).toBe(404);
    expect((await get(file, { range: 'bytes=0-1' })).status, file).toBe(404);
  }

  test.each(['static/a.txt', 'content/news/bundle/a.txt'])('%s as a link', async (file) => {
    for (const target of ['secret.txt', 'site/.env', 'site/site.yaml', 'missing', 'away']) {
      unlinkSync(at(file));
      symlinkSync(path.join(scratch, target), at(file));
      await expectMissing(file);
    }
    unlinkSync(at(file));
    symlinkSync(at('shared/a.txt'), at(file));
    expect(await (await get(file)).text()).toBe('inside');
  });

  test('a folder on the way as a link out of the site', async () => {
    renameSync(at('content/news/bundle'), at('content/news/before'));
    symlinkSync(path.join(scratch, 'away'), at('content/news/bundle'));
    await expectMissing('content/news/bundle/a.txt');
    renameSync(at('content/news'), at('content/old'));
    symlinkSync(scratch, at('content/news'));
    await expectMissing('content/news/away/a.txt');
  });

  test('a pipe, which nobody writes to', async () => {
    unlinkSync(at('static/a.txt'));
    expect(spawnSync('mkfifo', [at('static/a.txt')]).status).toBe(0);
    await expectMissing('static/a.txt');
    symlinkSync('a.txt', at('static/b.txt'));
    await expectMissing('static/b.txt');
    symlinkSync('/dev/zero', at('static/c.txt'));
    await expectMissing('static/c.txt');
  });
});

test('the folders of articles and files may themselves be links to anywhere', async () => {
  const folders = ['static', 'content', 'themes/x/static'];
  for (const [number, folder] of folders.entries()) {
    const away = path.join(scratch, String(number));
    writeFiles(away, { 'b/c.txt': folder });
    rmSync(at(folder), { recursive: true, force: true });
    mkdirSync(path.dirname(at(folder)), { recursive: true });
    symlinkSync(away, at(folder));
    expect(await (await get(`${folder}/b/c.txt`)).text()).toBe(folder);
  }
});
