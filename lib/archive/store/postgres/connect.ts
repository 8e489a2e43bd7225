import {
  HandleEmptyInListsPlugin,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  replaceWithNoncontingentExpression,
} from 'kysely';
import type { Store, Tables } from '../tables';
import { postgres } from './engine';
import { type Bounds, openPool } from './pool';

/** Connects to a schema of a database; connections are made when they are needed. */
export function connect(address: string, schema: string, bounds: Bounds): Store {
  return new Kysely<Tables>({
    dialect: new Dialect({ pool: openPool(address, schema, bounds) }),
    plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })],
  });
}

class Dialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return Object.assign(new PostgresAdapter(), { engine: postgres });
  }
}
