import { expect, test } from 'vitest';
import { daysOf } from './ambiguous-date';

test.each([
  ['03/04/2025', '2025-03-04', '2025-04-03'],
  ['3-4-2025 10:00', '2025-03-04', '2025-04-03'],
])('%s may be two days', (text, one, other) => {
  expect(daysOf(text)).toEqual({ one, other });
});

test.each(['13/04/2025', '04/04/2025', '00/04/2025', '2025-03-04', '03/04/20255', ''])(
  '%j is not two days',
  (text) => {
    expect(daysOf(text)).toBeNull();
  },
);
