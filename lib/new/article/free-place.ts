import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Address, encodeAddress, lookupOf } from '../../addresses/text';
import { findClaim } from '../../archive/read/find-claim';
import type { Store } from '../../archive/store/store';
import type { SourcePath } from '../../content/source-path';
import type { Known } from './naming';
import { foldName } from './portable-name';

/** What is in the way of a new file, as an editor knows it; undefined for nothing. */
export function findTwin(contentFolder: string, file: string): string | undefined {
  const folder = path.posix.dirname(file);
  const place = path.join(contentFolder, folder);
  const there = existsSync(place) ? readdirSync(place) : [];
  const twin = there.find((name) => foldName(name) === foldName(path.posix.basename(file)));
  return twin && path.posix.join(folder, twin);
}

/** Whose an address is already, published or not; undefined for nobody's. */
export async function findOwner(store: Store, address: Address): Promise<string | undefined> {
  const claim = await findClaim(store, lookupOf(address) ?? address);
  if (claim) return claim.source || claim.kind;
  const hidden = await store
    .selectFrom('articles')
    .select('path')
    .where('address', '=', encodeAddress(address))
    .executeTakeFirst();
  return hidden?.path;
}

/** The files of which one at this place would be a translation. */
export async function listTranslations(
  store: Store,
  { translationKey }: SourcePath,
): Promise<Pick<Known, 'path' | 'language'>[]> {
  return store
    .selectFrom('articles')
    .select(['path', 'language'])
    .where('translation_key', '=', translationKey)
    .orderBy('path')
    .execute();
}
