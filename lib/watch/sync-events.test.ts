import { expect, test } from 'vitest';
import { onSync, type SyncEvent, tellSync } from './sync-events';

test('what ended before anybody listened is told once, and then what ends', () => {
  const told: Record<string, SyncEvent[]> = { first: [], second: [] };
  const done = (durationMs: number): SyncEvent => ({ outcome: 'done', durationMs });
  for (let number = 1; number <= 50; number++) tellSync(done(number));
  onSync((event) => told.first?.push(event));
  onSync((event) => told.second?.push(event));
  tellSync(done(51));
  expect(told.first?.map(({ durationMs }) => durationMs)).toEqual([
    ...Array.from({ length: 10 }, (_, index) => index + 1),
    51,
  ]);
  expect(told.second).toEqual([done(51)]);
});
