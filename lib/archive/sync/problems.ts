import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { isOwnPage } from '../../addresses/pages';
import { bundleAround, isPartOfBundle } from '../../content/bundles';
import { CONTENT_FILE, isHtmlFile } from '../../content/content-file';
import { byPlace, type Problem, problemIn, TOP } from '../../problems/problem';
import { problemOf, problemRow } from '../store/problem-row';
import type { Store } from '../store/store';
import { chunks } from './write';

/** Every problem of the archive, by path and place. */
export async function listProblems(store: Store): Promise<Problem[]> {
  const rows = await store
    .selectFrom('problems')
    .selectAll()
    .orderBy('path')
    .orderBy('line')
    .orderBy('column')
    .execute();
  return rows.map(problemOf);
}

/** The problems of some files, in the same order. */
export async function listProblemsIn(store: Store, paths: string[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const some of chunks(paths)) {
    const rows = await store.selectFrom('problems').selectAll().where('path', 'in', some).execute();
    problems.push(...rows.map(problemOf));
  }
  return problems.toSorted(byPlace);
}

export async function countProblems(store: Store): Promise<number> {
  const { count } = await store
    .selectFrom('problems')
    .select((query) => query.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Writes problems beside those that are known. */
export async function insertProblems(store: Store, problems: Problem[]): Promise<void> {
  for (const some of chunks(problems.map(problemRow))) {
    await store.insertInto('problems').values(some).execute();
  }
}

/** Puts the problems that were found in some files in place of the earlier ones. */
export async function replaceProblems(
  store: Store,
  paths: string[],
  problems: Problem[],
): Promise<void> {
  await store.deleteFrom('problems').where('path', 'in', paths).execute();
  await insertProblems(store, problems);
}

/** Names the bundles in which there are files that would be articles elsewhere. */
export async function reportParts(
  store: Store,
  files: string[],
  bundles: ReadonlySet<string>,
): Promise<void> {
  await store.deleteFrom('problems').where('rule', '=', 'part-of-bundle').execute();
  const parts = new Map<string, string[]>();
  for (const file of files.filter((file) => CONTENT_FILE.test(file) && !isHtmlFile(file))) {
    const bundle = isPartOfBundle(file, bundles) ? bundleAround(file, bundles) : null;
    if (bundle === null) continue;
    const known = parts.get(bundle);
    if (known) known.push(file);
    else parts.set(bundle, [file]);
  }
  const problems = Array.from(parts, ([bundle, [first = '', ...others]]) => {
    const more = others.length > 0 ? ` with ${others.length} more such files` : '';
    return problemIn(first, { rule: 'part-of-bundle', ...TOP, found: `${bundle}/${more}` });
  });
  await insertProblems(store, problems);
}

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
    delete from problems where rule in ('duplicate-address', 'duplicate-alias', 'reserved-address')
    and found in (select address from addresses loser where ${which})`.execute(store);
  const losers = await store
    .selectFrom('addresses as loser')
    .innerJoin('addresses as winner', 'winner.lookup', 'loser.lookup')
    .select(['loser.source as path', 'loser.address', 'loser.kind as lost'])
    .select(['winner.source as winner', 'winner.kind'])
    .where(which)
    .where('loser.kind', 'in', ['article', 'alias'])
    .where('loser.source', '!=', '')
    .where('loser.priority', '>=', sql<number>`winner.priority`)
    .where(sql<boolean>`(winner.priority, winner.source) < (loser.priority, loser.source)`)
    .orderBy('loser.source')
    .orderBy('winner.priority')
    .orderBy('winner.source')
    .execute();
  const first = new Map(
    losers.toReversed().map((loser) => [`${loser.path} ${loser.address}`, loser]),
  );
  const problems = [...first.values()].map(({ path, address, lost, winner, kind }) => {
    const finding = { ...TOP, found: address };
    if (isOwnPage(kind)) {
      return problemIn(path, { rule: 'reserved-address', ...finding, data: { winner: kind } });
    }
    // Readers are led somewhere by an alias, but do not see an article without an address.
    const rule = lost === 'alias' ? 'duplicate-alias' : 'duplicate-address';
    const isFile = kind === 'article' || kind === 'alias';
    const data = isFile ? { variant: 'file', winner } : { variant: 'page', winner: kind };
    return problemIn(path, { rule, ...finding, data });
  });
  await insertProblems(store, problems);
}
