import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { schemaOf } from '../database';
import { SCHEMA_VERSION } from '../schema-version';
import type { Tables } from '../tables';
import { channelOf } from './channel';
import { connect } from './connect';
import { createTables } from './schema';

/**
 * Where the stores of a site lie in a database: each version of the tables has a schema of its own,
 * so that servers of two versions serve side by side. One that is made anew is made beside the one
 * that is served, and takes its name when it is complete.
 */
export function servedSchema(address: string): string {
  return `${schemaOf(address)}_${SCHEMA_VERSION}`;
}

/** A process that lost its lock, and does not know yet, writes into nobody's but its own. */
const OWN = randomUUID().slice(0, 8);
const making = (address: string) => `${servedSchema(address)}_making_`;
const makingSchema = (address: string) => making(address) + OWN;
const goneSchema = (address: string) => `${servedSchema(address)}_gone`;

/**
 * Makes an empty store beside the one that is served, in place of what others left that were ended
 * while they made one, and returns its schema.
 */
export async function makeBeside(address: string): Promise<string> {
  const schema = makingSchema(address);
  await inSchema(address, schema, async (db) => {
    const schemas = await listSchemas(db);
    const left = schemas.filter((name) => name.startsWith(making(address)));
    for (const name of left) await sql`drop schema ${sql.id(name)} cascade`.execute(db);
    await sql`create schema ${sql.id(schema)}`.execute(db);
    await createTables(db);
    // Versions only grow, whatever the clock of this machine says.
    const served = servedSchema(address);
    if (!schemas.includes(served)) return;
    await sql`insert into meta select name, value from ${sql.id(served, 'meta')}
      where name = 'version'`.execute(db);
  });
  return schema;
}

/** Makes an empty store to be served where there is none, and returns its schema. */
export async function ensureStore(address: string): Promise<string> {
  const schema = servedSchema(address);
  await inSchema(address, schema, async (db) => {
    if ((await listSchemas(db)).includes(schema)) return;
    await sql`create schema ${sql.id(schema)}`.execute(db);
    await createTables(db);
  });
  return schema;
}

/** Whether there is a store to be served. */
export async function hasStore(address: string): Promise<boolean> {
  const schema = servedSchema(address);
  return inSchema(address, schema, async (db) => (await listSchemas(db)).includes(schema));
}

/**
 * Gives the store that was made the place of the one that is served. Nothing is locked that readers
 * need; what they had goes when nobody reads it any more. Of older versions the newest stays, for
 * servers that have it.
 */
export async function putInPlace(address: string): Promise<void> {
  const served = servedSchema(address);
  const gone = goneSchema(address);
  const old = await inSchema(address, served, async (db) => {
    const schemas = await listSchemas(db);
    if (schemas.includes(served)) {
      await sql`alter schema ${sql.id(served)} rename to ${sql.id(gone)}`.execute(db);
    }
    const made = makingSchema(address);
    await sql`alter schema ${sql.id(made)} rename to ${sql.id(served)}`.execute(db);
    await sql`select pg_notify(${channelOf(address)}, '')`.execute(db);
    return listOld(schemas, schemaOf(address));
  });
  await inSchema(address, served, async (db) => {
    for (const schema of [gone, ...old]) {
      await sql`drop schema if exists ${sql.id(schema)} cascade`.execute(db);
    }
  });
}

/** Schemas of versions before this one, but for the last of them. */
function listOld(schemas: string[], name: string): string[] {
  const versions = schemas
    .map((schema) => Number(/_(\d+)$/.exec(schema)?.[1]))
    .filter((version) => version < SCHEMA_VERSION);
  const last = Math.max(...versions);
  return versions.filter((version) => version < last).map((version) => `${name}_${version}`);
}

async function listSchemas(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select nspname as name from pg_namespace`.execute(db);
  return rows.map(({ name }) => name);
}

/** Does something in a transaction, one process at a time. */
async function inSchema<Value>(
  address: string,
  schema: string,
  work: (db: Kysely<Tables>) => Promise<Value>,
): Promise<Value> {
  const store = connect(address, schema, { longestMs: 0, most: 1 });
  try {
    return await store.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(hashtext(${schemaOf(address)}))`.execute(transaction);
      return work(transaction);
    });
  } finally {
    await store.destroy();
  }
}
