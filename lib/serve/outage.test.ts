import { afterEach, expect, test, vi } from 'vitest';
import { openOutage } from './outage';

afterEach(() => vi.restoreAllMocks());

test('an outage is said when it begins, meanwhile, and when it is over, with what it cost', async () => {
  const said: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line) => said.push(line));
  vi.spyOn(console, 'log').mockImplementation((line) => said.push(line));
  let isOver = false;
  const outage = openOutage(async () => isOver, { lookMs: 10, sayMs: 40 });
  outage.refuse('nothing listens there');
  for (let request = 0; request < 3; request++) outage.refuse();
  await vi.waitFor(() => expect(said.length).toBeGreaterThan(1), 60_000);
  isOver = true;
  await vi.waitFor(() => expect(said.at(-1)).toContain('again'), 60_000);
  expect(said[0]).toBe('The store cannot be read: nothing listens there. What is kept is served.');
  expect(said[1]).toBe('The store cannot be read since 0 s; 4 requests were answered 503.');
  expect(said.at(-1)).toBe('The store can be read again, after 0 s; 4 requests were answered 503.');

  isOver = false;
  said.length = 0;
  outage.refuse();
  expect(said).toEqual(['The store cannot be read. What is kept is served.']);
  isOver = true;
  await vi.waitFor(() => expect(said.at(-1)).toContain('1 request was answered 503'), 60_000);
});
