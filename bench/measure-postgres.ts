import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { makePostgres, removePostgres } from '../testing/postgres';
import { residentMb } from '../testing/processes';
import type { Numbers } from './costs';
import { measureLive } from './measure-live';
import { measurePages } from './measure-pages';
import { measureReaders } from './measure-readers';
import { runSync } from './measure-sync';
import type { BenchSite } from './site';

/** As a server is that somebody set up: what is in it is safe, and it has some memory. */
const SETTINGS = ['shared_buffers=512MB', 'max_wal_size=4GB'];

/**
 * The same archive in PostgreSQL, on this machine: first sync, size, pages, searches, a saved file.
 * Memory of the first sync is ours and that of the database.
 */
export async function measurePostgres(site: BenchSite): Promise<Numbers> {
  const place = `${site.dataFolder}-postgres`;
  mkdirSync(place);
  // For the user that the server runs as.
  for (const folder of [path.dirname(place), place]) chmodSync(folder, 0o711);
  const folder = path.join(place, 'server');
  const server = await makePostgres(folder, undefined, SETTINGS);
  const env = { ...site.env, DATA_DIR: path.join(place, 'data'), DATABASE_URL: server.url };
  const inDatabase = { ...site, env };
  try {
    let serverMb = 0;
    const sampling = setInterval(() => {
      serverMb = Math.max(serverMb, residentMb(server.child));
    }, 1000);
    const first = await runSync(inDatabase);
    clearInterval(sampling);
    const unchanged = await runSync(inDatabase);
    return {
      syncSeconds: first.seconds,
      syncPeakMb: first.peakMb + serverMb,
      storeKb: (await sizeOf(server.url)) / site.count / 1024,
      unchangedSeconds: unchanged.seconds,
      ...(await measurePages(inDatabase)),
      ...(await measureLive(inDatabase)),
      // Elsewhere, where nothing is kept yet.
      ...(await measureReaders({
        ...site,
        env: { ...env, DATA_DIR: path.join(place, 'readers') },
      })),
    };
  } finally {
    await removePostgres(server, folder);
    rmSync(place, { recursive: true, force: true });
  }
}

async function sizeOf(address: string): Promise<number> {
  const client = new Client(address);
  await client.connect();
  const { rows } = await client.query('select pg_database_size(current_database()) as bytes');
  await client.end();
  return Number(rows[0]?.bytes);
}
