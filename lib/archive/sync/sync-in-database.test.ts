import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { writeFiles } from '../../../testing/archives/write-archive';
import { findPostgres } from '../../../testing/find-postgres';
import { lookAtStore } from '../../../testing/look-at-store';
import { isInDatabase, placeOf, sync } from '../../../testing/stores';
import { schemaOf } from '../store/database';
import { servedSchema } from '../store/postgres/stores';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'sync-in-database-'));
afterAll(() => rmSync(scratch, { recursive: true }));

test.runIf(isInDatabase)('of several that make a store at once, all find it made', async () => {
  const siteFolder = path.join(scratch, 'site');
  const files = Array.from({ length: 200 }, (_, number) => [
    `content/en/${number}.md`,
    `---\ntitle: Number ${number}\n---\n\nWords.\n`,
  ]);
  writeFiles(siteFolder, Object.fromEntries(files));
  const options = { siteFolder, dataFolder: path.join(scratch, 'data'), now: Date.now() };
  for (const program of ['one', 'two']) {
    const syncs = Array.from({ length: 3 }, () => sync({ ...options, program }));
    const reports = await Promise.all(syncs);
    expect(reports.map(({ articles }) => articles)).toEqual([200, 200, 200]);
    expect(reports.map(({ read }) => read).toSorted()).toEqual([0, 0, 200]);
  }
  const alone = { ...options, dataFolder: path.join(scratch, 'alone'), program: 'two' };
  await sync(alone);
  const places = [options, alone].map(({ dataFolder }) => placeOf(dataFolder));
  const [together, made] = await Promise.all(places.map(lookAtStore));
  expect(together).toEqual(made);
});

test.runIf(isInDatabase)('what is saved while a store is made is in it', async () => {
  const siteFolder = path.join(scratch, 'late');
  const file = (title: string) => ({ 'content/en/a.md': `---\ntitle: ${title}\n---\n\nWords.\n` });
  writeFiles(siteFolder, file('Before'));
  const options = { siteFolder, dataFolder: path.join(scratch, 'late-data'), now: Date.now() };
  await sync({ ...options, program: 'one' });
  let isSaved = false;
  const onProgress = () => {
    if (!isSaved) writeFiles(siteFolder, file('Meanwhile'));
    isSaved = true;
  };
  const report = await sync({ ...options, program: 'two', onProgress });
  expect(report).toMatchObject({ articles: 1, rebuilt: true });
  expect(JSON.stringify(await lookAtStore(placeOf(options.dataFolder)))).toContain('Meanwhile');
});

/** Has the database end the session of who makes a store of this place, and returns when it has. */
function endMaker(place: string): void {
  const [address = ''] = place.split('?');
  const statement = `select pg_terminate_backend(pid, 5000) from pg_locks where
    locktype = 'advisory' and objid = (hashtext('${schemaOf(place)} maker')::bigint & 4294967295)`;
  const program = path.join(findPostgres() ?? '', 'psql');
  const { stdout } = spawnSync(program, [address, '-Atc', statement], { encoding: 'utf8' });
  expect(stdout.trim()).toBe('t');
}

test.runIf(isInDatabase)(
  'who is no longer the one to make a store puts none in place',
  async () => {
    const siteFolder = path.join(scratch, 'lost');
    writeFiles(siteFolder, { 'content/en/a.md': '---\ntitle: A\n---\n\nWords.\n' });
    const options = { siteFolder, dataFolder: path.join(scratch, 'lost-data'), now: Date.now() };
    await sync({ ...options, program: 'one' });
    const place = placeOf(options.dataFolder);
    const before = await lookAtStore(place);
    const onProgress = () => endMaker(place);
    const made = sync({ ...options, program: 'two', onProgress });
    await expect(made).rejects.toThrow('did not answer while a store was made');
    expect(await lookAtStore(place)).toEqual(before);
    expect(await sync({ ...options, program: 'two' })).toMatchObject({ rebuilt: true });
  },
);

test.runIf(isInDatabase)(
  'what was left by one that was ended while it made a store goes',
  async () => {
    const siteFolder = path.join(scratch, 'left');
    writeFiles(siteFolder, { 'content/en/a.md': '---\ntitle: A\n---\n\nWords.\n' });
    const options = { siteFolder, dataFolder: path.join(scratch, 'left-data'), now: Date.now() };
    const address = placeOf(options.dataFolder);
    const left = new Client(address);
    await left.connect();
    const before = `${servedSchema(address)}_making_0`;
    await left.query(`create schema ${before}; create table ${before}.articles (id bigint)`);
    await sync({ ...options, program: 'one' });
    const { rows } = await left.query(
      'select nspname as name from pg_namespace where nspname ~ $1',
      [`^${schemaOf(address)}_`],
    );
    await left.end();
    expect(rows).toEqual([{ name: servedSchema(address) }]);
  },
);
