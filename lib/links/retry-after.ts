/** How long a server asks us to wait, by its `Retry-After`: seconds, or a date. Null where it does not say. */
export function retryAfterMs(written: string, now: number): number | null {
  if (/^\s*\d+\s*$/.test(written)) return Number(written) * 1000;
  const date = Date.parse(written);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
