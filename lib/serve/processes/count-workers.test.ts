import { expect, test } from 'vitest';
import { countWorkers } from './count-workers';

const GIGABYTE = 1024 ** 3;
const machine = (processors: number, gigabytes: number) => ({
  processors,
  memoryBytes: gigabytes * GIGABYTE,
});

test.each([
  [1, 8, 1],
  [2, 8, 2],
  [4, 1, 4],
  [64, 256, 4],
  [8, 0.99, 1],
  [0, 8, 1],
])('%i processors and %d GB have workers by themselves', (processors, gigabytes, workers) => {
  expect(countWorkers('', machine(processors, gigabytes))).toBe(workers);
});

test.each(['1', '3', '64', '08', '2.0'])('WORKERS=%s is what is asked for', (asked) => {
  expect(countWorkers(asked, machine(1, 0.5))).toBe(Number(asked));
});

test.each(['0', '-1', '1.5', 'two', '65', 'Infinity', ' x', '1,2'])(
  'WORKERS=%s is said to be none',
  (asked) => {
    expect(() => countWorkers(asked)).toThrow(
      `WORKERS: found ${JSON.stringify(asked)}; expected a whole number from 1 to 64`,
    );
  },
);

test('this machine has between one and four', () => {
  expect(countWorkers('')).toBeGreaterThanOrEqual(1);
  expect(countWorkers('')).toBeLessThanOrEqual(4);
});
