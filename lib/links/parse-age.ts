const UNITS_MS = { h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** `12h`, `30d` or `2w` in milliseconds; undefined for what is none. */
export function parseAge(written: string): number | undefined {
  const [, count, unit] = /^(\d{1,5})([hdw])$/.exec(written) ?? [];
  if (unit !== 'h' && unit !== 'd' && unit !== 'w') return undefined;
  return Number(count) * UNITS_MS[unit];
}
