import { once } from 'node:events';
import { Client } from 'pg';
import { makePostgres, startPostgres } from '../postgres';

/** The database of a site's machines, as whoever runs it has it. */
export interface Database {
  url: string;
  isRunning(): boolean;
  /** Starts it again where it has ended. */
  start(): Promise<void>;
  /** Ends it, and every connection with it. */
  stop(): Promise<void>;
  /** What a statement returns, on a connection of its own; of several, nothing. */
  ask(statement: string): Promise<Record<string, unknown>[]>;
}

/** Little of what was changed is kept for a replica, so that a small disk is enough. */
const SETTINGS = ['fsync=off', 'min_wal_size=32MB', 'max_wal_size=64MB'];

/** Makes a database in a folder that is not there yet. */
export async function openDatabase(folder: string, port: number): Promise<Database> {
  const made = await makePostgres(folder, port);
  const { url } = made;
  await made.stop();
  let server = await startPostgres(folder, port, SETTINGS);
  return { url, isRunning, start, stop, ask };

  function isRunning(): boolean {
    return server.child.exitCode === null && server.child.signalCode === null;
  }

  async function start(): Promise<void> {
    if (!isRunning()) server = await startPostgres(folder, port, SETTINGS);
  }

  async function stop(): Promise<void> {
    if (!isRunning()) return;
    const end = once(server.child, 'exit');
    // "Fast": it waits for nobody's next statement.
    server.child.kill('SIGINT');
    await end;
  }

  async function ask(statement: string): Promise<Record<string, unknown>[]> {
    const client = new Client(url);
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query(statement)).rows ?? [];
    } finally {
      client.end().catch(() => {});
    }
  }
}
