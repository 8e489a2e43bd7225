import { mkdtempSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lagOf } from './lag-of';

const folder = mkdtempSync(path.join(os.tmpdir(), 'lag-'));

function write(name: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, 'Words.');
  return file;
}

test('counts from the first change, also of a file that carries an old time', () => {
  const first = write('first');
  utimesSync(first, 0, 0);
  const second = write('second');
  const changed = statSync(first).ctimeMs;
  expect(lagOf([second, first], changed - 1000, changed + 5000)).toBe(5000);
});

test('counts neither what had changed before, nor what is gone', () => {
  const old = write('old');
  const changed = statSync(old).ctimeMs;
  expect(lagOf([old, path.join(folder, 'gone')], changed + 1, changed + 5000)).toBeUndefined();
  expect(lagOf([], 0, changed)).toBeUndefined();
});

test('counts a file that came under another name', () => {
  const before = statSync(write('before')).ctimeMs;
  const after = path.join(folder, 'after');
  renameSync(path.join(folder, 'before'), after);
  expect(lagOf([after], before - 1, Date.now() + 1000)).toBeGreaterThan(0);
});
