import {
  HandleEmptyInListsPlugin,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  replaceWithNoncontingentExpression,
} from 'kysely';
import { Pool, types } from 'pg';
import type { Store, Tables } from '../tables';
import { postgres } from './engine';

const CONNECT_MS = 2000;

/** What a statement may take, 0 is no bound, and how many connections there may be. */
export interface Bounds {
  longestMs: number;
  most: number;
}

/** Connects to a schema of a database. */
export function connect(address: string, schema: string, { longestMs, most }: Bounds): Store {
  const pool = new Pool({
    connectionString: address,
    options: `-c search_path=${schema} -c statement_timeout=${longestMs} -c client_min_messages=warning`,
    types: { getTypeParser },
    max: most,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    application_name: 'broadsheet',
  });
  // A connection that breaks while nobody uses it is replaced when it is needed.
  pool.on('error', () => {});
  return new Kysely<Tables>({
    dialect: new Dialect({ pool }),
    plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })],
  });
}

class Dialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return Object.assign(new PostgresAdapter(), { engine: postgres });
  }
}

/** Numbers of ours are whole and below 2^53; JSON is parsed where it is read. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === types.builtins.INT8 || oid === types.builtins.NUMERIC) return Number;
  if (oid === types.builtins.JSON) return String;
  return types.getTypeParser(oid, format);
}
