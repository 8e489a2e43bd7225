import { engineOf } from '../store/engine';
import { getVersion, writeMeta } from '../store/meta';
import type { Store } from '../store/store';
import { chunks } from './write';

/**
 * Notes in which version of the content each of the tags changed; no tags, no new version.
 * Versions are times in milliseconds, so that a store made anew never counts below an older one.
 */
export async function recordChanges(store: Store, tags: Set<string>): Promise<void> {
  if (tags.size === 0) return;
  const version = Math.max(Date.now(), (await getVersion(store)) + 1);
  await writeMeta(store, 'version', String(version));
  for (const some of chunks([...tags])) {
    await store
      .insertInto('changes')
      .values(some.map((tag) => ({ tag, version })))
      .onConflict((conflict) => conflict.column('tag').doUpdateSet({ version }))
      .execute();
  }
  await engineOf(store).announce(store);
}
