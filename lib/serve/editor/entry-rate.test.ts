import { beforeEach, expect, test, vi } from 'vitest';

/** Each test has limits of its own. */
let countEntry: typeof import('./entry-rate').countEntry;
beforeEach(async () => {
  vi.resetModules();
  ({ countEntry } = await import('./entry-rate'));
});

async function waits(clients: string[]): Promise<number[]> {
  const found: number[] = [];
  for (const client of clients) found.push(await countEntry(client));
  return found;
}

test('a client has five tries a minute, and another one its own', async () => {
  const mine = await waits(Array(7).fill('192.0.2.1'));
  expect(mine.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
  for (const wait of mine.slice(5)) {
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
  }
  expect(await waits(['192.0.2.2'])).toEqual([0]);
});

test('many addresses together have no more than sixty', async () => {
  const all = await waits(Array.from({ length: 80 }, (_, number) => `198.51.100.${number}`));
  expect(all.filter((wait) => wait === 0)).toHaveLength(60);
});
