import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { writeFiles } from '../../../../testing/archives/write-archive';
import {
  canReplicate,
  makePostgres,
  makeReplica,
  type Postgres,
  removePostgres,
} from '../../../../testing/postgres';
import { articleText } from '../../../../testing/store-of';
import { syncOrMake } from '../../sync/sync-or-make';
import { sectionId } from '../ids';
import { listTag } from '../tags';
import { followVersions } from './follow-versions';
import { openInDatabase } from './open';

const scratch = mkdtempSync(path.join(inject('scratch'), 'replica-'));
chmodSync(scratch, 0o711);

async function started(name: string, start: (folder: string) => Promise<Postgres>) {
  const folder = path.join(scratch, name);
  const server = await start(folder);
  onTestFinished(() => removePostgres(server, folder));
  return server;
}

async function ask(address: string, statement: string): Promise<void> {
  const client = new Client(address);
  await client.connect();
  await client.query(statement);
  await client.end();
}

// A server from npm comes without the program that makes one.
test.skipIf(!canReplicate())(
  'what is read from a replica is as fresh as the replica, and no fresher',
  async () => {
    const site = mkdtempSync(path.join(os.tmpdir(), 'replica-site-'));
    const primary = await started('primary', (folder) => makePostgres(folder));
    const write = (title: string) =>
      writeFiles(site, { 'content/en/news/a.md': articleText(title) });
    const sync = () =>
      syncOrMake({ siteFolder: site, dataFolder: primary.url, program: '', now: Date.now() }, fail);
    write('Before');
    await sync();
    const replica = await started('replica', (folder) => makeReplica(folder, primary));
    const versions = followVersions(primary.url, replica.url);
    await versions.known;
    const before = versions.version();
    const titleThere = async () => {
      const rows = await openInDatabase(replica.url)
        .selectFrom('articles')
        .select('title')
        .execute();
      return rows.map(({ title }) => title);
    };
    expect(await titleThere()).toEqual(['Before']);

    await ask(replica.url, 'select pg_wal_replay_pause()');
    write('After');
    await sync();
    expect(versions.version()).toBe(before);
    expect(await titleThere()).toEqual(['Before']);

    await ask(replica.url, 'select pg_wal_replay_resume()');
    await vi.waitUntil(() => versions.version() > before, { timeout: 60_000 });
    expect(await titleThere()).toEqual(['After']);
    const tag = listTag(sectionId('en', 'news'));
    expect(versions.changedSince([tag, 'list:1'], before)).toEqual([tag]);
  },
);

function fail(aside: string): never {
  throw new Error(aside);
}
