import { sql } from 'kysely';
import { createStore } from '../lib/archive/store/store';

/** Of how many segments the full-text index of the store in a folder is. */
export async function countSegments(folder: string): Promise<number> {
  const store = await createStore(folder);
  try {
    const { rows } = await sql<{ count: number }>`
      select count(distinct segid) as count from search_idx`.execute(store);
    return rows[0]?.count ?? 0;
  } finally {
    await store.destroy();
  }
}
