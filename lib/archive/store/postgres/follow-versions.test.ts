import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { createStore } from '../store';
import { followVersions } from './follow-versions';

const LONGER_THAN_A_LEASE_MS = 8000;

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
