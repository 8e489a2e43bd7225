import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { engineOf } from '../../archive/store/engine';
import { problemOf } from '../../archive/store/problem-row';
import type { Store } from '../../archive/store/store';
import type { Problem } from '../../problems/problem';
import type { RuleName, Severity } from '../../problems/rules';
import type { Counted } from './counts';

/** Which problems are asked for; empty is any. */
export interface ProblemFilter {
  rule: RuleName | '';
  severity: Severity | '';
  /** Below `content/`, without a slash at its end. */
  folder: string;
}

export const PROBLEMS_A_PAGE = 100;

/** A part of them, by path and place, each with what it weighs on the site. */
export async function listSome(
  store: Store,
  filter: ProblemFilter,
  page: number,
): Promise<Problem[]> {
  const rows = await store
    .selectFrom('problems')
    .selectAll()
    .where(fits(filter))
    .orderBy('path')
    .orderBy('line')
    .orderBy('column')
    .limit(PROBLEMS_A_PAGE)
    .offset((page - 1) * PROBLEMS_A_PAGE)
    .execute();
  return rows.map((row) => {
    const problem = problemOf(row);
    const { level } = row;
    return level === 'error' || level === 'warning' ? { ...problem, severity: level } : problem;
  });
}

/** How many there are by rule, most first. */
export async function countByRule(
  store: Store,
  filter: ProblemFilter,
): Promise<{ rule: RuleName; count: number }[]> {
  const rows = await store
    .selectFrom('problems')
    .select('rule')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(fits(filter))
    .groupBy('rule')
    .orderBy('count', 'desc')
    .orderBy('rule')
    .execute();
  return rows.map(({ rule, count }) => ({ rule, count: Number(count) }));
}

/** How many are told at all. */
export async function countProblems(store: Store): Promise<number> {
  const rules = await countByRule(store, { rule: '', severity: '', folder: '' });
  return rules.reduce((sum, { count }) => sum + count, 0);
}

const MOST_FOLDERS = 200;

/** The folders right below the one that is asked for, with how many problems are in each. */
export async function countByFolder(store: Store, filter: ProblemFilter): Promise<Counted[]> {
  const begin = filter.folder && `${filter.folder}/`;
  const rest = sql`substr(path, ${sql.lit(Array.from(begin).length + 1)})`;
  const name = sql<string>`substr(${rest}, 1, ${engineOf(store).placeOf}(${rest}, '/'))`;
  const rows = await store
    .selectFrom('problems')
    .select(name.as('name'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(fits(filter))
    .groupBy(sql`1`)
    .orderBy('count', 'desc')
    .orderBy(sql`1`)
    .limit(MOST_FOLDERS)
    .execute();
  return rows
    .filter(({ name }) => name !== '')
    .map(({ name, count }) => ({ name: begin + name.slice(0, -1), count: Number(count) }));
}

function fits({ rule, severity, folder }: ProblemFilter): RawBuilder<SqlBool> {
  // All that is in a folder stands between these two, for a path is compared by its bytes.
  const inFolder = folder ? sql`path > ${`${folder}/`} and path < ${`${folder}0`}` : sql`1 = 1`;
  const ofRule = rule ? sql`rule = ${rule}` : sql`1 = 1`;
  const isTold = severity ? sql`level = ${severity}` : sql`level != 'off'`;
  return sql<SqlBool>`${ofRule} and ${isTold} and ${inFolder}`;
}
