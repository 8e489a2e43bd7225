import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { recordChanges } from '../../sync/version';
import { getVersion } from '../meta';
import { createStore } from '../store';
import { channelOf } from './channel';
import { followVersions } from './follow-versions';
import { openSession } from './session';

const LONGER_THAN_A_LEASE_MS = 8000;
const NEVER_MS = 3_600_000;
const CHANGE = `update meta set value = (value::bigint + 1)::text where name = 'version';
  select pg_notify('${channelOf(inject('database'))}', '')`;

test('who listens for versions goes on listening while there are none', async () => {
  const client = new Client(inject('database'));
  await client.connect();
  // Other tests follow versions in the other one.
  await client.query('create database followed');
  const address = inject('database').replace(/[^/]*$/, 'followed');
  const store = await createStore(address);
  await store.destroy();
  const { known } = followVersions(address, address);
  await known;
  await pause(1000);
  const begun = await listSessions();
  expect(begun).toHaveLength(2);
  await pause(LONGER_THAN_A_LEASE_MS);
  expect(await listSessions()).toEqual(begun);
  await client.end();

  async function listSessions() {
    const { rows } = await client.query(`select pid from pg_stat_activity
      where datname = 'followed' and application_name = 'broadsheet session' order by pid`);
    return rows;
  }
});

test('of changes that follow one another at once the last is heard of, too', async () => {
  const address = inject('database');
  const store = await createStore(address);
  await recordChanges(store, new Set(['article:1']));
  const { version, known } = followVersions(address, address, NEVER_MS);
  await known;
  const writers = await Promise.all([1, 2, 3].map(() => openSession(address)));
  for (let time = 0; time < 200; time++) {
    // The second waits for the first, so that it ends while the first is asked for.
    await Promise.all(writers.map((writer) => writer.query(CHANGE)));
    const last = await getVersion(store);
    await expect.poll(version, { interval: 5 }).toBe(last);
  }
  for (const writer of writers) await writer.end();
  await store.destroy();
});
