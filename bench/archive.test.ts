import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeArchive } from './archive';

const place = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-archive-'));
afterAll(() => rmSync(place, { recursive: true }));

test('the same count makes the same files, byte for byte', () => {
  const [first, second] = [write('first', 150), write('second', 150)];
  expect(first.size).toBe(151);
  expect(second).toEqual(first);
});

test('a smaller archive is the beginning of a larger one', () => {
  const [small, large] = [write('small', 40), write('large', 60)];
  for (const [name, text] of small) expect(large.get(name)).toBe(text);
});

function write(name: string, count: number): Map<string, string> {
  const folder = path.join(place, name);
  writeArchive(folder, count);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
}
