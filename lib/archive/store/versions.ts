import { setTimeout as pause } from 'node:timers/promises';
import { databaseOf, readDatabaseOf } from './database';
import { followVersions, type KnownVersions } from './postgres/follow-versions';
import { reopening } from './reopening';
import { openToRead } from './sqlite/open-to-read';
import { servedStore } from './store-file';
import { valueIn } from './value-in';

/**
 * What the server asks of the store for every request, in this process's site: without a promise,
 * and with statements that are prepared once.
 */
const openVersions = reopening(servedStore, connect);

const BUSY_MS = 30_000;

function connect(file: string) {
  const database = openToRead(file);
  database.pragma(`busy_timeout = ${BUSY_MS}`);
  return {
    version: database.prepare("select value from meta where name = 'version'").raw(),
    changes: database
      .prepare(
        'select tag from changes where version > ? and tag in (select value from json_each(?))',
      )
      .pluck(),
  };
}

let followed: KnownVersions | undefined;

/** What is known of the database that holds this process's store; undefined where it is a file. */
function inDatabase(): KnownVersions | undefined {
  const address = databaseOf(process.env);
  const replica = readDatabaseOf(process.env);
  if (address && replica) followed ??= followVersions(address, replica);
  return followed;
}

/** Waits until a database has told its version, for so long at the most. */
export async function expectVersions(mostMs: number): Promise<void> {
  const { known } = inDatabase() ?? {};
  await Promise.race([known, pause(known ? mostMs : 0, undefined, { ref: false })]);
}

/** The version of the content as the last sync left it, in epoch milliseconds; 0 before that. */
export function contentVersion(): number {
  const database = inDatabase();
  if (database) return database.version();
  return Number(valueIn(openVersions().version.get()) ?? 0);
}

/** Those of the tags whose things changed after a version. */
export function changedSince(tags: string[], version: number): string[] {
  const database = inDatabase();
  if (database) return database.changedSince(tags, version);
  return openVersions().changes.all(version, JSON.stringify(tags)).map(String);
}
