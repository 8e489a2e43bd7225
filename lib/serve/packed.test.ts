import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chooseCoding } from './choose-coding';
import { pack } from './packed';

const TEXT = Buffer.from('A page of many words. '.repeat(200));

async function packWhole() {
  const packed = pack(TEXT, { 'content-type': 'text/html' });
  while (!packed.bodyIn('br')) await pause(1);
  return packed;
}

const choose = (packed: ReturnType<typeof pack>, accepted?: string) =>
  chooseCoding({ headers: { 'accept-encoding': accepted } }, packed).coding;

test('every coding holds the same body under one weak tag', async () => {
  const { bodyIn, plain, headers } = await packWhole();
  expect(plain).toBe(TEXT);
  expect(gunzipSync(bodyIn('gzip') ?? '')).toEqual(TEXT);
  expect(brotliDecompressSync(bodyIn('br') ?? '')).toEqual(TEXT);
  expect(headers).toMatchObject({ vary: 'accept-encoding', etag: expect.stringMatching(/^W\/"/) });
  expect(pack(Buffer.from('Other words'), {}).headers.etag).not.toBe(headers.etag);
});

test('until brotli is made, the next best is chosen', () => {
  expect(choose(pack(TEXT, { 'content-type': 'text/html' }), 'gzip, deflate, br')).toBe('gzip');
  expect(choose(pack(TEXT, { 'content-type': 'text/html' }), 'br')).toBe('identity');
});

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0.5, gzip', 'gzip'],
  ['gzip;q=0.5, br;q=0.5', 'br'],
  ['br;q=0, *', 'gzip'],
  ['*', 'br'],
  ['identity, br;q=0.1', 'identity'],
  ['gzip;q=0', 'identity'],
  ['zstd', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('of all codings %s chooses %s', async (accepted, coding) => {
  expect(choose(await packWhole(), accepted)).toBe(coding);
});

test('what is no text goes as it is', () => {
  const picture = pack(TEXT, { 'content-type': 'image/png' });
  expect(picture.headers.vary).toBeUndefined();
  expect(choose(picture, 'br, gzip')).toBe('identity');
});
