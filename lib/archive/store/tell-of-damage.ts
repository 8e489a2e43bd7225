/** What a server tells the process that started it, which alone may make a store anew. */
export const STORE_DAMAGED = 'store damaged';

/** The connections to stores that were found damaged by this process. */
const damaged = new WeakSet<object>();

/** Tells the process that started this one, too, where it listens. */
export function noteDamage(store: object): void {
  damaged.add(store);
  // It may have ended.
  process.send?.(STORE_DAMAGED, undefined, undefined, () => {});
}

export function isNotedDamaged(store: object): boolean {
  return damaged.has(store);
}
