import { statSync } from 'node:fs';
import path from 'node:path';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { dataFolder } from '../archive/store/data-folder';
import { readStatus } from '../archive/store/status';
import { openStore } from '../archive/store/store';
import { storeFile } from '../archive/store/store-file';
import { onSync } from '../watch/sync-events';

const SYNC_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600];

/** What the process counts that follows the files. Returns what brings its gauges up to date. */
export function countInto(registry: Registry): () => Promise<void> {
  const registers = [registry];
  countSyncs(registers);
  const gauge = (name: string, help: string) =>
    new Gauge({ name: `broadsheet_${name}`, help, registers });
  const articles = gauge('articles', 'Articles that readers see');
  const problems = gauge('problems', 'Problems that "npm run check" lists');
  const synced = gauge('last_sync_timestamp_seconds', 'When the store was last brought up to date');
  const store = gauge('store_bytes', 'Size of the store');
  const pages = gauge('kept_pages_bytes', 'Size of the kept pages on disk');
  return async () => {
    const folder = dataFolder();
    store.set(sizeOf(storeFile(folder)));
    pages.set(sizeOf(path.join(folder, 'pages.db')));
    const status = await readStatus(openStore());
    if (!status) return;
    articles.set(status.articles);
    problems.set(status.problems);
    synced.set(status.syncedAt / 1000);
  };
}

function countSyncs(registers: Registry[]): void {
  const buckets = SYNC_SECONDS;
  const syncs = new Histogram({
    name: 'broadsheet_sync_seconds',
    help: 'Time that bringing the store up to date took',
    buckets,
    registers,
  });
  const failures = new Counter({
    name: 'broadsheet_sync_failures_total',
    help: 'Syncs that failed, and left everything as it was',
    registers,
  });
  const lags = new Histogram({
    name: 'broadsheet_sync_lag_seconds',
    help: 'Time from the change of a file to when readers saw it',
    buckets,
    registers,
  });
  onSync(({ outcome, durationMs, lagMs }) => {
    if (outcome === 'failed') failures.inc();
    else syncs.observe(durationMs / 1000);
    if (lagMs !== undefined) lags.observe(lagMs / 1000);
  });
}

/** SQLite keeps a database in up to three files. */
function sizeOf(file: string): number {
  const sizes = ['', '-wal', '-shm'].map(
    (end) => statSync(file + end, { throwIfNoEntry: false })?.size ?? 0,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
