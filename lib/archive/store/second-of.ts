/** The second of a date in epoch milliseconds: what Hugo compares. */
export function secondOf(date: number | null): number | null {
  return date === null ? null : Math.floor(date / 1000);
}
