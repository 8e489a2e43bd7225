import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBuiltFiles, isOwnPlace } from './built-files';

const folder = mkdtempSync(path.join(os.tmpdir(), 'built-'));
const FILES = ['.next/static/chunks/a.js', '.next/server/secret.js', 'public/_broadsheet/icon.png'];

beforeAll(() => {
  for (const file of FILES) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), file);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('finds the files of the build, and knows how long they last', () => {
  const find = findBuiltFiles(folder);
  const script = find('/_next/static/chunks/a.js');
  expect(String(script?.plain)).toBe('.next/static/chunks/a.js');
  expect(script?.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect(find('/_broadsheet/icon.png')?.headers).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'public, max-age=0',
  });
});

test.each([
  '/_next/static/chunks/b.js',
  '/_next/static/chunks',
  '/_next/static/chunks/a.js/',
  '/_next/static/../server/secret.js',
  '/_next/server/secret.js',
  '/_next/static/chunks/%61.js',
  '/.next/static/chunks/a.js',
])('finds nothing at %s', (address) => {
  expect(findBuiltFiles(folder)(address)).toBeUndefined();
});

test('knows its own places', () => {
  expect(['/_next/x', '/_broadsheet/'].every(isOwnPlace)).toBe(true);
  expect(['/_next', '/_nextx/', '/a/_next/', '/_broadsheet'].some(isOwnPlace)).toBe(false);
});
