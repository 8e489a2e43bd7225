import { restrictionOf } from '../../content/publication';
import type { Restriction, Site } from '../../settings/site';
import { isUnderTerm } from '../store/article-fields';
import type { Store } from '../store/store';
import { articleOf } from './article-row';

/** What the `_index` files of a site keep from readers now that the date of some articles has come. */
export async function turnRestrictions(
  store: Store,
  site: Site,
  due: string[],
  now: number,
): Promise<Restriction[]> {
  const files = site.restrictions.map(({ file }) => file).filter((file) => due.includes(file));
  const rows = await store.selectFrom('articles').selectAll().where('path', 'in', files).execute();
  const indexes = new Map(rows.map((row) => [row.path, articleOf(row)]));
  return site.restrictions.flatMap((known) => {
    const index = indexes.get(known.file);
    return index ? (restrictionOf(index, site, now) ?? []) : known;
  });
}

/** Those that keep something else from readers than before. */
export function listTurned(before: Restriction[], now: Restriction[]): Restriction[] {
  const stateOf = (all: Restriction[], file: string) => {
    const { closed = false, expired = false } = all.find((one) => one.file === file) ?? {};
    return `${closed} ${expired}`;
  };
  return before.filter(({ file }) => stateOf(before, file) !== stateOf(now, file));
}

/** The paths of the articles that lie in the folder of an `_index` file, or are under its term. */
export async function listIn(
  store: Store,
  { folder, language, section }: Restriction,
): Promise<string[]> {
  const rows = await store
    .selectFrom('articles')
    .select(['path', isUnderTerm(store, `${section}/`).as('isUnder')])
    .where('language', '=', language)
    .execute();
  return rows
    .filter(({ path, isUnder }) => Boolean(isUnder) || path.normalize('NFC').startsWith(folder))
    .map(({ path }) => path);
}
