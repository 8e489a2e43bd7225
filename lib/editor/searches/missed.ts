import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { z } from 'zod';
import { dataFolder } from '../../archive/store/data-folder';

/** A search that found nothing, in all that was asked for lately. */
export interface Missed {
  query: string;
  asked: number;
  /** The day on which it was asked for last, `2026-08-22`, in UTC. */
  last: string;
}

const FILE = 'searches.db';
const MOST_QUERIES = 1000;
const LEAST_ASKED = 3;
const DAY_MS = 86_400_000;
/** For so long searches are kept. */
export const KEPT_DAYS = 60;

const rows = z.array(z.tuple([z.string(), z.number(), z.string()]));

let opened: { file: string; counts: ReturnType<typeof connect> } | undefined;

/** The counts of this process's site, beside its kept pages; all its processes write there. */
function open(): ReturnType<typeof connect> {
  const file = path.join(dataFolder(), FILE);
  if (opened?.file !== file) {
    opened?.counts.database.close();
    opened = { file, counts: connect(file) };
  }
  return opened.counts;
}

function connect(file: string) {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = OFF');
  database.pragma('busy_timeout = 1000');
  database.exec(`create table if not exists missed (query text not null, day text not null,
    count integer not null, primary key (query, day)) without rowid`);
  return {
    database,
    add: database.prepare(`insert into missed values (?, ?, 1)
      on conflict (query, day) do update set count = count + 1`),
    forgetOld: database.prepare('delete from missed where day < ?'),
    // What few asked for goes first, and of those what was asked for longest ago.
    forgetRare: database.prepare(`delete from missed where query in (select query from missed
      where query != ? group by query order by sum(count) desc, max(day) desc limit -1 offset ?)`),
    list: database
      .prepare(`select query, sum(count), max(day) from missed where day >= ? group by query
        having sum(count) >= ? order by sum(count) desc, max(day) desc, query limit ?`)
      .raw(),
  };
}

/** Counts a query, as `countableQuery` has it, on the day of `now`, epoch milliseconds. */
export function countMissed(query: string, now: number): void {
  const { add, forgetOld, forgetRare } = open();
  add.run(query, dayOf(now));
  forgetOld.run(dayOf(now - KEPT_DAYS * DAY_MS));
  forgetRare.run(query, MOST_QUERIES - 1);
}

/** What was asked for three times or more, most first, of `most` at the most. */
export function listMissed(now: number, most: number): Missed[] {
  const found: unknown = open().list.all(dayOf(now - KEPT_DAYS * DAY_MS), LEAST_ASKED, most);
  return rows.parse(found).map(([query, asked, last]) => ({ query, asked, last }));
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
