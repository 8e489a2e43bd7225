import type { PostgresPool } from 'kysely';
import { Pool, type PoolClient, types } from 'pg';
import { currentRender, noteStoreAway } from '../render';
import { isAnswering } from './is-answering';
import { KEEP_ALIVE, KEPT_ALIVE } from './keep-alive';

/** What a statement may take, 0 is no bound, and how many connections there may be. */
export interface Bounds {
  longestMs: number;
  most: number;
  /** What is written is thrown away if the server ends before it is complete. */
  isMaking?: boolean;
}

/** Connections of who writes. */
export const WRITERS = 2;
const CONNECT_MS = 1000;
/** So long the network may take to bring what the server has to say of its own bound. */
const NETWORK_MS = 300;
/** How often it is looked whether the database answers anybody while a statement without a bound runs. */
const ASK_MS = 3000;
/** So long nobody else tries after a connection could not be made. */
const REST_MS = 500;

/**
 * Connections to a schema of a database. One that does not answer in time, or breaks, is given up:
 * what waits behind it would wait for ever.
 */
export function openPool(
  address: string,
  schema: string,
  { longestMs, most, isMaking = false }: Bounds,
): PostgresPool {
  const settings = [
    `search_path=${schema}`,
    `statement_timeout=${longestMs}`,
    'client_min_messages=warning',
    // To compile a question takes longer than to answer it.
    'jit=off',
    ...(isMaking ? ['synchronous_commit=off'] : []),
  ].map((setting) => `-c ${setting}`);
  const pool = new Pool({
    connectionString: address,
    options: [...settings, KEPT_ALIVE].join(' '),
    query_timeout: longestMs > 0 ? longestMs + NETWORK_MS : undefined,
    connectionTimeoutMillis: CONNECT_MS,
    types: { getTypeParser },
    max: most,
    ...KEEP_ALIVE,
    application_name: 'broadsheet',
  });
  // One that breaks while nobody uses it is replaced when it is needed.
  pool.on('error', () => {});
  // One that breaks between two questions is found broken by the next one, and ends nothing else.
  pool.on('connect', (client) => client.on('error', () => {}));
  let failure: unknown;
  let failedAt = Number.NEGATIVE_INFINITY;
  return {
    async connect() {
      // Whoever waits for this page has waited long enough.
      if (currentRender()?.isStoreAway) throw new Error('The database did not answer before');
      try {
        if (longestMs > 0 && performance.now() - failedAt < REST_MS) throw failure;
        const client = await pool.connect();
        return watched(client, longestMs > 0 ? undefined : () => isAnswering(address));
      } catch (error) {
        noteStoreAway();
        if (error !== failure) failedAt = performance.now();
        failure = error;
        throw error;
      }
    },
    end: () => pool.end(),
  };
}

/** `isAlive` tells of statements without a bound whether to wait for them. */
function watched(client: PoolClient, isAlive?: () => Promise<boolean>): PoolClient {
  let isBroken = false;
  let isReleased = false;
  const run: (text: string, values: unknown[]) => Promise<unknown> = client.query.bind(client);
  return Object.assign(Object.create(client), { query, release });

  async function query(text: string, values: unknown[]): Promise<unknown> {
    const asking = isAlive && setInterval(ask, ASK_MS, isAlive);
    try {
      return await run(text, values.map(storable));
    } catch (error) {
      isBroken ||= !isAnswer(error);
      if (isBroken || isForNow(error)) noteStoreAway();
      throw error;
    } finally {
      clearInterval(asking);
    }
  }

  async function ask(isAlive: () => Promise<boolean>): Promise<void> {
    if (await isAlive()) return;
    // What waits for an answer hears that there will be none.
    isBroken = true;
    release();
  }

  function release(): void {
    if (isReleased) return;
    isReleased = true;
    client.release(isBroken);
  }
}

/** Whether the server itself says what is wrong. */
function isAnswer(error: unknown): boolean {
  return error instanceof Error && 'severity' in error && error.severity !== 'FATAL';
}

/** Whether the same may go well later: it took too long, or the server has no room. */
function isForNow(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^5[37]/.test(String(error.code));
}

/** A text in a database has no character 0. */
function storable(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0')
    ? value.replaceAll('\0', '\ufffd')
    : value;
}

/** Numbers of ours are whole and below 2^53; JSON is parsed where it is read. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === types.builtins.INT8 || oid === types.builtins.NUMERIC) return Number;
  if (oid === types.builtins.JSON) return String;
  return types.getTypeParser(oid, format);
}
