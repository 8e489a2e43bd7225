import path from 'node:path';
import { watch } from 'chokidar';
import { siteFolder } from '../site/folders.mjs';
import { SettingsError } from '../site/read-settings';
import { describeSync } from './describe-sync';
import { printProblems, syncQuietly } from './sync-site';

const SETTLE_MS = 100;

/**
 * Follows the site's content, files and settings, and syncs what changes: once for everything
 * that is saved together, and never twice at a time.
 */
export function watchSite(): void {
  const folder = siteFolder();
  const watched = ['content', 'static', 'site.yaml'].map((name) => path.join(folder, name));
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(watched, { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(syncChange);
    }, SETTLE_MS);
  });
}

async function syncChange(): Promise<void> {
  try {
    const report = await syncQuietly();
    if (report.causes.length === 0) return;
    console.log(`Synced in ${Date.now() - report.startedAt} ms`);
    for (const line of describeSync(report)) console.log(`  ${line}`);
    printProblems(report.problems, 20);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
  }
}
