import { getSystemErrorMap } from 'node:util';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { excerpt } from '../../content/report';
import { type Problem, problemIn, TOP } from '../../problems/problem';
import type { RuleName } from '../../problems/rules';
import type { Store } from '../store/store';
import { insertProblems } from './problems';
import type { LeftOut, ScannedFile, Unread } from './scan';
import type { SiteFiles } from './site-files';
import { chunks } from './write';

/** In place of the time of a file that could not be read: it is tried again at every look. */
export const UNREAD_TIME = -1;

const RULES: RuleName[] = ['unreadable', 'left-out'];

/** Whether a problem is one of something that is there, and neither a file nor a folder to readers. */
export function isUnread({ rule }: Problem): boolean {
  return RULES.includes(rule);
}

/** What an editor is told of a file or a folder that could not be read, in the system's words. */
export function unreadProblem({ path, error }: Unread): Problem {
  const number = error instanceof Error && 'errno' in error ? Number(error.errno) : 0;
  const [code, reason] = getSystemErrorMap().get(number) ?? ['', String(error)];
  return problemIn(path, { rule: 'unreadable', ...TOP, found: code, data: { reason } });
}

function leftOutProblem({ path, variant, found }: LeftOut): Problem {
  return problemIn(path, { rule: 'left-out', ...TOP, found: excerpt(found), data: { variant } });
}

/** The files that are known at or below the paths of what could not be read. */
export async function listKept(store: Store, unread: Unread[]): Promise<ScannedFile[]> {
  const kept = new Map<string, ScannedFile>();
  for (const { path } of unread) {
    const rows = await store
      .selectFrom('files')
      .select(['path', 'size', 'mtime'])
      .where(({ or, eb }) => or([eb('path', '=', path), isBelow('path', path)]))
      .execute();
    for (const row of rows) kept.set(row.path, row);
  }
  return [...kept.values()];
}

/** The condition that a column holds a path in a folder; `''` is the folder of all. */
export function isBelow(column: string, folder: string): RawBuilder<SqlBool> {
  if (folder === '') return sql`true`;
  const name = sql.ref(column);
  // `0` is the character after `/`.
  return sql`(${name} > ${`${folder}/`} and ${name} < ${`${folder}0`})`;
}

/**
 * Reports what could not be looked at, and what does not count, in place of what was reported before
 * of these paths; `null` stands for all of them. Files that could not be opened are reported as they
 * are read.
 */
export async function reportUnread(
  store: Store,
  { unread, leftOut, paths }: Pick<SiteFiles, 'unread' | 'leftOut' | 'paths'>,
): Promise<void> {
  const isOurs = sql`rule in (${sql.join(RULES)})`;
  for (const some of paths ? chunks(paths) : [null]) {
    await sql`
      delete from problems where ${isOurs} and ${some ? sql`path in (${sql.join(some)})` : sql`true`}
      and path not in (select path from files where mtime = ${UNREAD_TIME})`.execute(store);
  }
  const problems = [...unread.map(unreadProblem), ...leftOut.map(leftOutProblem)];
  for (const some of chunks(problems.map(({ path }) => path))) {
    await sql`delete from problems where ${isOurs} and path in (${sql.join(some)})`.execute(store);
  }
  await insertProblems(store, problems);
}
