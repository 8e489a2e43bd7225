import { type Kysely, sql } from 'kysely';
import { INDEXES } from '../indexes';
import type { Tables } from '../tables';

/** How many segments of a level FTS5 lets stand before it makes one of them. */
const MERGED_AT = 4;
const MOST_SEGMENTS = 64;

/** To be called before everything is written anew: one index at a time is made faster at the end. */
export async function dropIndexes(db: Kysely<Tables>): Promise<void> {
  for (const name of Object.keys(INDEXES)) {
    await sql.raw(`drop index if exists ${name}`).execute(db);
  }
  await pauseMerging(db);
}

/** While much is written, nothing of the full-text index is merged on the way. */
export async function pauseMerging(db: Kysely<Tables>): Promise<void> {
  await setMerging(db, { automerge: 0, crisismerge: MOST_SEGMENTS });
}

/** `usermerge` is for what is merged when nothing else is done. */
export async function resumeMerging(db: Kysely<Tables>): Promise<void> {
  await setMerging(db, { automerge: MERGED_AT, crisismerge: MERGED_AT * 4, usermerge: 2 });
}

/** Makes the indexes that are not there. */
export async function createIndexes(db: Kysely<Tables>): Promise<void> {
  for (const [name, columns] of Object.entries(INDEXES)) {
    await sql.raw(`create index if not exists ${name} on ${columns}`).execute(db);
  }
}

/** Makes one segment of the full-text index: searches take half as long as in twenty. */
export async function mergeDocuments(db: Kysely<Tables>): Promise<void> {
  await sql`insert into search (search) values ('optimize')`.execute(db);
  await resumeMerging(db);
}

/** Pages of some 4 KB that are merged in a step, which takes a few milliseconds. */
const STEP_PAGES = 64;

/**
 * Merges a few segments of the full-text index that stand for many small changes, a small step of
 * it: readers do not wait, and a sync hardly does. Returns whether there was something to do.
 */
export async function mergeSome(db: Kysely<Tables>): Promise<boolean> {
  const before = await countChanges(db);
  await sql`insert into search (search, rank) values ('merge', ${sql.lit(STEP_PAGES)})`.execute(db);
  // https://sqlite.org/fts5.html#the_merge_command
  return (await countChanges(db)) - before >= 2;
}

async function countChanges(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select total_changes() as count`.execute(db);
  return rows[0]?.count ?? 0;
}

/** https://sqlite.org/fts5.html#the_automerge_configuration_option */
async function setMerging(db: Kysely<Tables>, options: Record<string, number>): Promise<void> {
  for (const [name, value] of Object.entries(options)) {
    await sql`insert into search (search, rank) values (${name}, ${sql.lit(value)})`.execute(db);
  }
}
