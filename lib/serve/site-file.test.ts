import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSiteFile, parseRange } from './site-file';

beforeEach(() => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'site-file-'));
  mkdirSync(path.join(folder, 'static'));
  writeFileSync(path.join(folder, 'static/a.txt'), '0123456789');
  writeFileSync(path.join(folder, 'site.yaml'), 'secret');
  vi.stubEnv('SITE_DIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const get = (file: string, headers = {}) => openSiteFile(file, new Headers(headers));

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
