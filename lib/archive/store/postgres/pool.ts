import type { PostgresPool } from 'kysely';
import { Pool, type PoolClient, types } from 'pg';

/** What a statement may take, 0 is no bound, and how many connections there may be. */
export interface Bounds {
  longestMs: number;
  most: number;
}

const CONNECT_MS = 1000;
/** So long the network may take to bring what the server has to say of its own bound. */
const NETWORK_MS = 300;
/** So long nobody else tries after a connection could not be made. */
const REST_MS = 500;

/**
 * Connections to a schema of a database. One that does not answer in time, or breaks, is given up:
 * what waits behind it would wait for ever.
 */
export function openPool(
  address: string,
  schema: string,
  { longestMs, most }: Bounds,
): PostgresPool {
  const pool = new Pool({
    connectionString: address,
    options: `-c search_path=${schema} -c statement_timeout=${longestMs} -c client_min_messages=warning`,
    query_timeout: longestMs > 0 ? longestMs + NETWORK_MS : undefined,
    connectionTimeoutMillis: CONNECT_MS,
    types: { getTypeParser },
    max: most,
    keepAlive: true,
    application_name: 'broadsheet',
  });
  // One that breaks while nobody uses it is replaced when it is needed.
  pool.on('error', () => {});
  let failure: unknown;
  let failedAt = Number.NEGATIVE_INFINITY;
  return {
    async connect() {
      if (longestMs > 0 && performance.now() - failedAt < REST_MS) throw failure;
      try {
        return watched(await pool.connect());
      } catch (error) {
        failure = error;
        failedAt = performance.now();
        throw error;
      }
    },
    end: () => pool.end(),
  };
}

function watched(client: PoolClient): PoolClient {
  let isBroken = false;
  const query: (text: string, values: unknown[]) => Promise<unknown> = client.query.bind(client);
  return Object.assign(Object.create(client), {
    async query(text: string, values: unknown[]) {
      try {
        return await query(text, values.map(storable));
      } catch (error) {
        isBroken ||= !isAnswer(error);
        throw error;
      }
    },
    release: () => client.release(isBroken),
  });
}

/** Whether the server itself says what is wrong. */
function isAnswer(error: unknown): boolean {
  return error instanceof Error && 'severity' in error && error.severity !== 'FATAL';
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
