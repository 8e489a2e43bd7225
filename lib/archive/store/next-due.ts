import type { Store } from './tables';

/** When the next article appears, expires or grows old, in epoch milliseconds; null where none does. */
export async function nextDue(store: Store): Promise<number | null> {
  const row = await store
    .selectFrom('articles')
    .select('due')
    .where('due', 'is not', null)
    .orderBy('due')
    .executeTakeFirst();
  return row?.due ?? null;
}
