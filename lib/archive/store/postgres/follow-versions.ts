import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { channelOf } from './channel';
import { openSession } from './session';

/** Where notifications are not heard, as behind a pooler, this is how late a change is seen. */
const ASK_MS = 1000;
const RETRY_MS = 500;
/** Tags that are kept in memory; what was made before the last of them is made anew. */
const MOST_CHANGES = 100_000;

/** What a process knows of the versions in a database, without asking for every request. */
export interface KnownVersions {
  /** Throws before anything is known. */
  version: () => number;
  changedSince: (tags: string[], version: number) => string[];
  /** Resolves when something is known. */
  known: Promise<void>;
}

/**
 * Follows which tags changed in which version: told by the server within milliseconds, and asked
 * for every second. While the database does not answer, what was known last is the best there is.
 */
export function followVersions(address: string): KnownVersions {
  const changes = new Map<string, number>();
  let version: number | undefined;
  /** Of all changes after it, `changes` knows. */
  let since = 0;
  let tellKnown = () => {};
  const known = new Promise<void>((resolve) => {
    tellKnown = resolve;
  });
  follow();
  return {
    known,
    version() {
      if (version === undefined) throw new Error('The database has not answered yet');
      return version;
    },
    changedSince: (tags, before) =>
      before < since ? tags : tags.filter((tag) => (changes.get(tag) ?? 0) > before),
  };

  async function follow(): Promise<never> {
    for (;;) {
      try {
        const client = await openSession(address);
        try {
          await listen(client);
        } finally {
          client.end().catch(() => {});
        }
      } catch {
        // It is tried again, for as long as this process lives.
      }
      await pause(RETRY_MS, undefined, { ref: false });
    }
  }

  async function listen(client: Client): Promise<void> {
    let wake = () => {};
    client.on('notification', () => wake());
    client.on('end', () => wake());
    await client.query(`listen "${channelOf(address)}"`);
    for (;;) {
      await load(client);
      tellKnown();
      const told = new Promise<void>((resolve) => {
        wake = resolve;
      });
      await Promise.race([told, pause(ASK_MS, undefined, { ref: false })]);
    }
  }

  async function load(client: Client): Promise<void> {
    const { rows } = await client.query("select value from meta where name = 'version'");
    const now = Number(rows[0]?.value ?? 0);
    if (now === version) return;
    const { rows: changed } = await client.query(
      'select tag, version from changes where version > $1 order by version desc limit $2',
      [version ?? 0, MOST_CHANGES],
    );
    if (changes.size + changed.length > MOST_CHANGES) changes.clear();
    if (changes.size === 0 && changed.length === MOST_CHANGES)
      since = Number(changed.at(-1).version);
    else if (changes.size === 0) since = version ?? 0;
    for (const row of changed) changes.set(row.tag, Number(row.version));
    version = now;
  }
}
