import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Problem } from '../../content/article';
import { bundleAround, isPartOfBundle } from '../../content/bundles';
import { CONTENT_FILE, isHtmlFile } from '../../content/content-file';
import { engineOf } from '../store/engine';
import type { Store } from '../store/store';
import { chunks } from './write';

/** Every problem of the archive, by path and place. */
export async function listProblems(store: Store): Promise<Problem[]> {
  return store
    .selectFrom('problems')
    .selectAll()
    .orderBy('path')
    .orderBy('line')
    .orderBy('column')
    .execute();
}

/** Puts the problems that were found in some files in place of the earlier ones. */
export async function replaceProblems(
  store: Store,
  paths: string[],
  problems: Problem[],
): Promise<void> {
  await store.deleteFrom('problems').where('path', 'in', paths).execute();
  for (const rows of chunks(problems)) await store.insertInto('problems').values(rows).execute();
}

const PARTS = 'What stands beside "index" has no page';

/** Names the bundles in which there are files that would be articles elsewhere. */
export async function reportParts(
  store: Store,
  files: string[],
  bundles: ReadonlySet<string>,
): Promise<void> {
  await store.deleteFrom('problems').where('message', '=', PARTS).execute();
  const parts = new Map<string, string[]>();
  for (const file of files.filter((file) => CONTENT_FILE.test(file) && !isHtmlFile(file))) {
    const bundle = isPartOfBundle(file, bundles) ? bundleAround(file, bundles) : null;
    if (bundle === null) continue;
    const known = parts.get(bundle);
    if (known) known.push(file);
    else parts.set(bundle, [file]);
  }
  const problems = Array.from(
    parts,
    ([bundle, [first = '', ...others]]): Problem => ({
      path: first,
      ...{ line: 1, column: 1, severity: 'warning', message: PARTS },
      found: others.length > 0 ? `${bundle}/ with ${others.length} more such files` : `${bundle}/`,
      expected: 'a folder of its own, or "_index" in place of "index"',
    }),
  );
  for (const rows of chunks(problems)) await store.insertInto('problems').values(rows).execute();
}

const UNTRANSLATED = 'A language in "translations" has no file.';

/**
 * Finds articles that name a translation which is not there, among those of some translation
 * keys; `null` looks at every article.
 */
export async function reportMissingTranslations(
  store: Store,
  translationKeys: Set<string> | null,
): Promise<void> {
  if (!translationKeys) return checkTranslations(store, sql`true`);
  for (const keys of chunks([...translationKeys])) {
    await checkTranslations(store, sql`named.translation_key in (${sql.join(keys)})`);
  }
}

async function checkTranslations(store: Store, which: RawBuilder<unknown>): Promise<void> {
  await sql`
    delete from problems where message = ${UNTRANSLATED}
    and path in (select path from articles named where ${which})`.execute(store);
  await sql`
    insert into problems
    select named.path, 1, 1, 'warning', ${UNTRANSLATED}, declared.value, 'a file in that language'
    from articles named, ${engineOf(store).eachText}(named.fields -> 'translations') declared
    where ${which} and lower(declared.value) != lower(named.language) and not exists (
      select 1 from articles other where other.translation_key = named.translation_key
      and lower(other.language) = lower(declared.value))`.execute(store);
}

const DUPLICATE = 'The address is taken by another file.';

/**
 * Finds articles and aliases whose address belongs to something else, among those that claim some
 * addresses; `null` looks at every address.
 */
export async function reportDuplicates(store: Store, lookups: Set<string> | null): Promise<void> {
  if (!lookups) return checkDuplicates(store, sql`true`);
  for (const some of chunks([...lookups])) {
    await checkDuplicates(store, sql`loser.lookup in (${sql.join(some)})`);
  }
}

async function checkDuplicates(store: Store, which: RawBuilder<SqlBool>): Promise<void> {
  await sql`
    delete from problems where message = ${DUPLICATE}
    and found in (select address from addresses loser where ${which})`.execute(store);
  const losers = await store
    .selectFrom('addresses as loser')
    .innerJoin('addresses as winner', 'winner.lookup', 'loser.lookup')
    .select(['loser.source as path', 'loser.address', 'winner.source as winner', 'winner.kind'])
    .where(which)
    .where('loser.kind', 'in', ['article', 'alias'])
    .where('loser.source', '!=', '')
    .where('loser.priority', '>=', sql<number>`winner.priority`)
    .where(sql<boolean>`(winner.priority, winner.source) < (loser.priority, loser.source)`)
    .orderBy('loser.source')
    .execute();
  for (const rows of chunks(losers)) {
    const problems = rows.map(
      ({ path, address, winner, kind }): Problem => ({
        path,
        line: 1,
        column: 1,
        severity: 'error',
        message: DUPLICATE,
        found: address,
        expected: `an address of its own; it belongs to ${kind === 'article' || kind === 'alias' ? winner : `the site's ${kind} page`}`,
      }),
    );
    await store.insertInto('problems').values(problems).execute();
  }
}
