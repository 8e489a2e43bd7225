import type { Store } from './tables';

/** What a store says of itself, as the last sync left it. */
export interface StoreStatus {
  /** Of the content's checkout; none where that is in no repository of git. */
  commit: string | undefined;
  /** Epoch milliseconds. */
  syncedAt: number;
  /** Those that readers see. */
  articles: number;
  problems: number;
}

const NAMES = ['site', 'commit', 'syncedAt', 'articles', 'problems'];

/** Undefined where no sync has come to its end. */
export async function readStatus(store: Store): Promise<StoreStatus | undefined> {
  const rows = await store.selectFrom('meta').selectAll().where('name', 'in', NAMES).execute();
  const values = new Map(rows.map(({ name, value }) => [name, value]));
  if (!values.has('site')) return undefined;
  return {
    commit: values.get('commit') || undefined,
    syncedAt: Number(values.get('syncedAt')),
    articles: Number(values.get('articles') ?? 0),
    problems: Number(values.get('problems') ?? 0),
  };
}
