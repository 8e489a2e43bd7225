import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openProgress } from './progress';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** What ten seconds of a run of 2,000 files write, 10 files every 50 ms. */
function runOfTenSeconds(isTTY: boolean): string[] {
  const written: string[] = [];
  const progress = openProgress({ isTTY, write: (text) => written.push(text) });
  for (let done = 10; done <= 2000; done += 10) {
    vi.advanceTimersByTime(50);
    progress.update(done, 2000);
  }
  progress.close();
  return written;
}

test('on a terminal one line changes, and is gone at the end', () => {
  const written = runOfTenSeconds(true);
  expect(written).toHaveLength(101);
  expect(written[0]).toBe('\r\x1b[K  20 of 2000 files, 200 a second, 10 s left');
  expect(written.at(-2)).toBe('\r\x1b[K  2000 of 2000 files, 200 a second, 0 s left');
  expect(written.at(-1)).toBe('\r\x1b[K');
  expect(written.join('')).not.toContain('\n');
});

test('a log gets a plain line every five seconds', () => {
  expect(runOfTenSeconds(false)).toEqual([
    '  1000 of 2000 files, 200 a second, 5 s left\n',
    '  2000 of 2000 files, 200 a second, 0 s left\n',
  ]);
});

test('what is over at once writes nothing', () => {
  const written: string[] = [];
  for (const isTTY of [true, false]) {
    const progress = openProgress({ isTTY, write: (text) => written.push(text) });
    vi.advanceTimersByTime(50);
    progress.update(3, 3);
    progress.close();
  }
  expect(written).toEqual([]);
});
