import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { channelOf } from './channel';
import { openSession } from './session';

/** Where notifications are not heard, as behind a pooler, this is how late a change is seen. */
const ASK_MS = 1000;
const RETRY_MS = 500;
/** A session that asks nothing ends, and one that hears nothing is not known to have ended. */
const KEEP_MS = 2000;
const REPLICA_MS = 20;
const REPLICA_TIMES = 50;
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
 * Follows which tags changed in which version, at the database that this process reads: told by the
 * one that is written within milliseconds, and asked for every second. While it does not answer, what
 * was known last is the best there is.
 */
export function followVersions(written: string, read: string, askMs = ASK_MS): KnownVersions {
  const changes = new Map<string, number>();
  let version: number | undefined;
  /** Of all changes after it, `changes` knows. */
  let since = 0;
  /** Whether something was told that has not been asked for. */
  let isTold = false;
  let wake = () => {};
  let tellKnown = () => {};
  const known = new Promise<void>((resolve) => {
    tellKnown = resolve;
  });
  forEver(written, listen);
  forEver(read, ask);
  return {
    known,
    version() {
      if (version === undefined) throw new Error('The database has not answered yet');
      return version;
    },
    changedSince: (tags, before) =>
      before < since ? tags : tags.filter((tag) => (changes.get(tag) ?? 0) > before),
  };

  /** A replica hears of nothing. */
  async function listen(client: Client): Promise<void> {
    client.on('notification', tell);
    await client.query(`listen "${channelOf(written)}"`);
    tell();
    for (;;) {
      await pause(KEEP_MS, undefined, { ref: false });
      await client.query('select 1');
    }
  }

  function tell(): void {
    isTold = true;
    wake();
  }

  async function ask(client: Client): Promise<void> {
    for (let quickly = 0; ; quickly--) {
      // What is told while it is asked may have come too late for the answer.
      isTold = false;
      const before = version;
      await load(client);
      tellKnown();
      if (version !== before) quickly = 0;
      // What was told may not have come to a replica yet.
      if (!isTold) await untilTold(quickly > 0 ? REPLICA_MS : askMs);
      if (isTold && read !== written) quickly = REPLICA_TIMES;
    }
  }

  function untilTold(mostMs: number): Promise<void> {
    const told = new Promise<void>((resolve) => {
      wake = resolve;
    });
    return Promise.race([told, pause(mostMs, undefined, { ref: false })]);
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

/** Does something with a session of a database, and again with another one whenever it fails. */
async function forEver(address: string, use: (client: Client) => Promise<void>): Promise<never> {
  for (;;) {
    try {
      const client = await openSession(address);
      try {
        await use(client);
      } finally {
        client.end().catch(() => {});
      }
    } catch {
      // It is tried again, for as long as this process lives.
    }
    await pause(RETRY_MS, undefined, { ref: false });
  }
}
