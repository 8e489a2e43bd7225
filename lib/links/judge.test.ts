import { expect, test } from 'vitest';
import { isDue, isGoneForGood, judge, type Known } from './judge';
import type { Look } from './look-at';

const DAY_MS = 86_400_000;
const look = (outcome: Look['outcome']): Look => ({
  ...{ outcome, status: 0, reason: '', movedTo: '', retryAfter: '' },
});

/** After looks at these times, in days. */
function after(...looks: [day: number, outcome: Look['outcome']][]): Known {
  let known: Known | undefined;
  for (const [day, outcome] of looks) known = judge(known, 'a', look(outcome), day * DAY_MS);
  if (!known) throw new Error('There was no look');
  return known;
}

test.each<[boolean, [number, Look['outcome']][]]>([
  [false, [[0, 'missing']]],
  [
    true,
    [
      [0, 'missing'],
      [1, 'missing'],
    ],
  ],
  [
    false,
    [
      [0, 'missing'],
      [1, 'alive'],
      [2, 'missing'],
    ],
  ],
  [
    false,
    [
      [0, 'failed'],
      [0.1, 'failed'],
      [0.2, 'failed'],
      [0.3, 'failed'],
    ],
  ],
  [
    false,
    [
      [0, 'failed'],
      [1, 'failed'],
    ],
  ],
  [
    true,
    [
      [0, 'failed'],
      [1, 'failed'],
      [5, 'failed'],
    ],
  ],
  [
    false,
    [
      [0, 'failed'],
      [1, 'failed'],
      [2, 'alive'],
      [3, 'failed'],
    ],
  ],
  [
    false,
    [
      [0, 'closed'],
      [1, 'closed'],
      [2, 'closed'],
    ],
  ],
  [
    true,
    [
      [0, 'missing'],
      [1, 'missing'],
      [2, 'closed'],
    ],
  ],
])('gone for good: %s after %j', (isGone, looks) => {
  expect(isGoneForGood(after(...looks))).toBe(isGone);
});

test('the first day of a death is remembered, and a life forgets it', () => {
  expect(after([3, 'failed'], [4, 'missing'], [5, 'closed']).deadSince).toBe(3 * DAY_MS);
  expect(after([3, 'failed'], [4, 'alive'], [5, 'failed']).deadSince).toBe(5 * DAY_MS);
  expect(after([3, 'failed'], [4, 'alive']).deadSince).toBeNull();
});

test('what lives is looked at seldom, and what failed on the next day', () => {
  const month = 30 * DAY_MS;
  expect(isDue(undefined, month, 0)).toBe(true);
  expect(isDue(after([0, 'alive']), month, 29 * DAY_MS)).toBe(false);
  expect(isDue(after([0, 'alive']), month, month)).toBe(true);
  expect(isDue(after([0, 'failed']), month, DAY_MS / 2)).toBe(false);
  expect(isDue(after([0, 'failed']), month, DAY_MS)).toBe(true);
});
