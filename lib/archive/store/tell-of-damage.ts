/** What a server tells the process that started it, which alone may make a store anew. */
export const STORE_DAMAGED = 'store damaged';

/** Tells the process that started this one, where it listens. */
export function tellOfDamage(): void {
  process.send?.(STORE_DAMAGED);
}
