import type { Store } from './tables';

/** The number that lies `count` articles beyond `from` on the way to `end`, if one does. */
export async function numberBeyond(
  store: Store,
  from: number,
  end: number,
  count: number,
): Promise<number | undefined> {
  const row = await store
    .selectFrom('articles')
    .select('docid')
    .where('docid', '>=', Math.min(from, end))
    .where('docid', '<=', Math.max(from, end))
    .orderBy('docid', from > end ? 'desc' : 'asc')
    .limit(1)
    .offset(count)
    .executeTakeFirst();
  return row?.docid;
}
