import { type Href, readAddress } from '../addresses/text';
import { resolveAddress } from '../archive/read/resolve';
import type { Store } from '../archive/store/store';

/** Where readers find what a content file tells of; undefined where they do not. */
export async function findPublished(path: string, store: Store): Promise<Href | undefined> {
  const row = await store
    .selectFrom('articles')
    .select(['kind', 'visible', 'address'])
    .where('path', '=', path)
    .executeTakeFirst();
  if (!row || (row.kind === 'article' && row.visible === 0)) return undefined;
  const asked = readAddress(row.address);
  const found = asked && (await resolveAddress(store, asked, ''));
  return found?.kind === 'page' ? row.address : undefined;
}
