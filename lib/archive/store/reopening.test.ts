import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reopening } from './reopening';

let file: string;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  file = path.join(mkdtempSync(path.join(os.tmpdir(), 'reopening-')), 'store');
  writeFileSync(file, 'first');
});
afterEach(() => vi.useRealTimers());

/** What was opened, after the time in which nobody looks for another file. */
function later(open: () => string): string {
  vi.advanceTimersByTime(1000);
  return open();
}

function replace(text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

test('a file is opened once, and anew when another one has come in its place', () => {
  const read = vi.fn((name: string) => readFileSync(name, 'utf8'));
  const open = reopening(() => file, read);
  expect([open(), open(), later(open)]).toEqual(['first', 'first', 'first']);
  expect(read).toHaveBeenCalledTimes(1);
  replace('second');
  expect([open(), later(open)]).toEqual(['first', 'second']);
});

test('the old one stays while there is none, and while the new one cannot be opened', () => {
  const open = reopening(
    () => file,
    (name) => {
      const text = readFileSync(name, 'utf8');
      if (text === 'broken') throw new Error('broken');
      return text;
    },
  );
  expect(open()).toBe('first');
  rmSync(file);
  expect(later(open)).toBe('first');
  replace('broken');
  expect(later(open)).toBe('first');
  replace('second');
  expect(later(open)).toBe('second');
});

test('without any, opening throws', () => {
  rmSync(file);
  expect(reopening(() => file, readFileSync)).toThrow();
});
