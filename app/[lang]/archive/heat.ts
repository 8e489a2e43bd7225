import type { PeriodCount } from '@/lib/archive';

/** Shades of a heat map, from 1. */
const SHADES = 4;

/**
 * The shade of every period, by its rank among all of them: a quarter of the different counts
 * has the same shade, so that one great day does not leave all others pale.
 */
export function shadesOf(periods: PeriodCount[]): Map<string, number> {
  const steps = [...new Set(periods.map(({ count }) => count))].toSorted((a, b) => a - b);
  const shades = new Map(
    steps.map((count, rank) => [count, Math.ceil(((rank + 1) / steps.length) * SHADES)]),
  );
  return new Map(periods.map(({ period, count }) => [period, shades.get(count) ?? 1]));
}
