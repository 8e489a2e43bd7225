import { type RawBuilder, sql } from 'kysely';
import { Client } from 'pg';
import { beforeEach, expect, inject, onTestFinished, test } from 'vitest';
import { openNetwork } from '../../../../testing/faults/network';
import { duringRender, type Render } from '../render';
import type { Store } from '../tables';
import { connect } from './connect';
import { explainFailure } from './explain-failure';

const READER = { longestMs: 1500, most: 2 };
const WRITER = { longestMs: 0, most: 2 };

let render: Render;
beforeEach(() => {
  render = { tags: new Set() };
});

/** A store of the tests' database, of which only connections matter here. */
function connected(bounds: typeof READER, port?: number): Store {
  const address = new URL(inject('database'));
  if (port !== undefined) address.port = String(port);
  const store = connect(address.href, 'public', bounds);
  onTestFinished(() => store.destroy());
  return store;
}

async function openTestNetwork() {
  const network = await openNetwork(Number(new URL(inject('database')).port));
  onTestFinished(network.close);
  return network;
}

/** What a question fails with, asked for the page that is rendered; undefined where it is answered. */
function failureOf(store: Store, question: RawBuilder<unknown>): Promise<unknown> {
  return duringRender(render, () =>
    question.execute(store).then(
      () => undefined,
      (error: unknown) => error,
    ),
  );
}

/** Which connection answers. */
async function askWho(store: Store): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(store);
  return rows[0]?.pid ?? 0;
}

/** Locks a table that this makes, until the test ends. */
async function lockTable(name: string): Promise<void> {
  const client = new Client(inject('database'));
  await client.connect();
  onTestFinished(() => client.end());
  await client.query(`create table ${name} (value text)`);
  await client.query(`begin; lock table ${name} in access exclusive mode`);
}

test('a question that waits for a lock is given up, and said to have taken too long', async () => {
  await lockTable('locked');
  const store = connected(READER);
  const error = await failureOf(store, sql`select * from locked`);
  expect(error).toMatchObject({ code: '57014' });
  expect(explainFailure(error)).toContain('the database took too long');
  expect(render.isStoreAway).toBe(true);
  expect(await askWho(store)).toBeGreaterThan(0);
});

test('a connection that is silent is given up, and never used again', async () => {
  const network = await openTestNetwork();
  const store = connected(READER, network.port);
  const before = await askWho(store);
  network.drop();
  const error = await failureOf(store, sql`select 1`);
  expect(explainFailure(error)).toContain('the database does not answer in time');
  expect(render.isStoreAway).toBe(true);
  network.heal();
  const after = await askWho(store);
  expect(after).not.toBe(before);
});

test('a page whose store is away asks no more', async () => {
  render.isStoreAway = true;
  const error = await failureOf(connected(READER), sql`select 1`);
  expect(String(error)).toContain('did not answer before');
});

test('a mistake in a question is no trouble of the database', async () => {
  const store = connected(READER);
  const before = await askWho(store);
  expect(await failureOf(store, sql`select * from nowhere`)).toMatchObject({ code: '42P01' });
  expect(render.isStoreAway).toBeUndefined();
  expect(await askWho(store)).toBe(before);
});

test('a statement without a bound is waited for while the database answers', async () => {
  expect(await failureOf(connected(WRITER), sql`select pg_sleep(7)`)).toBeUndefined();
});

test('a statement without a bound is given up when the database answers nobody', async () => {
  const network = await openTestNetwork();
  const store = connected(WRITER, network.port);
  const before = await askWho(store);
  const asked = failureOf(store, sql`select pg_sleep(60)`);
  network.drop();
  expect(explainFailure(await asked)).toContain('the connection broke');
  expect(render.isStoreAway).toBe(true);
  network.heal();
  expect(await askWho(store)).not.toBe(before);
});

test('a transaction in which the database falls silent leaves nothing behind', async () => {
  const network = await openTestNetwork();
  const store = connected(WRITER, network.port);
  await sql`create table written (value text)`.execute(store);
  const writing = store.transaction().execute(async (transaction) => {
    await sql`insert into written values ('half')`.execute(transaction);
    network.drop();
    await sql`insert into written values ('whole')`.execute(transaction);
  });
  await expect(writing).rejects.toThrow();
  network.heal();
  const { rows } = await sql`select * from written`.execute(store);
  expect(rows).toEqual([]);
});

test('a connection that breaks between two questions breaks nothing else', async () => {
  const store = connected(WRITER);
  const asked = store.connection().execute(async (connection) => {
    const pid = await askWho(connection);
    await sql`select pg_terminate_backend(${pid}, 5000)`.execute(store);
    await sql`select 1`.execute(connection);
  });
  await expect(asked).rejects.toThrow();
  expect(await askWho(store)).toBeGreaterThan(0);
});
