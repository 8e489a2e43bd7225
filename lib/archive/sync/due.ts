import type { Store } from '../store/store';

/** The paths of the articles whose publish or expiry date has come. */
export async function listDue(store: Store, now: number): Promise<Set<string>> {
  const rows = await store.selectFrom('articles').select('path').where('due', '<=', now).execute();
  return new Set(rows.map((row) => row.path));
}
