import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { encodeAddress, lookupOf } from '../../addresses/text';
import { findClaim } from '../../archive/read/find-claim';
import type { Store } from '../../archive/store/store';
import type { Article } from '../../content/article';
import { foldName } from './portable-name';

/** What is in the way of a new file, as an editor knows it; undefined for nothing. */
export function findTwin(contentFolder: string, file: string): string | undefined {
  const folder = path.posix.dirname(file);
  const place = path.join(contentFolder, folder);
  const there = existsSync(place) ? readdirSync(place) : [];
  const twin = there.find((name) => foldName(name) === foldName(path.posix.basename(file)));
  return twin && path.posix.join(folder, twin);
}

/** Whose the address of a new article is already, published or not; undefined for nobody's. */
export async function findOwner(store: Store, { address }: Article): Promise<string | undefined> {
  const claim = await findClaim(store, lookupOf(address) ?? address);
  if (claim) return claim.source || claim.kind;
  const hidden = await store
    .selectFrom('articles')
    .select('path')
    .where('address', '=', encodeAddress(address))
    .executeTakeFirst();
  return hidden?.path;
}

/** Whether the article would become a translation of another one. */
export async function hasTranslations(store: Store, { translationKey }: Article): Promise<boolean> {
  const other = await store
    .selectFrom('articles')
    .select('path')
    .where('translation_key', '=', translationKey)
    .executeTakeFirst();
  return other !== undefined;
}
