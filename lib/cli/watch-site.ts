import path from 'node:path';
import { watch } from 'chokidar';
import { listContentRoots } from '../site/build-site';
import { siteFolder } from '../site/folders.mjs';
import { readSettings } from '../site/read-settings';
import { SettingsError } from '../site/settings-error';
import { describeSync } from './describe-sync';
import { printProblems, syncQuietly } from './sync-site';

const SETTLE_MS = 80;
/** How often to look for articles whose date has come. */
const DATES_MS = 600_000;
/** With more changes than this, one look at every file is faster. */
const MOST_PATHS = 500;

/**
 * Follows the site's content, files and settings, and syncs what changes: once for everything
 * that is saved together, and never twice at a time. Folders are watched, not files: what happens
 * in them comes as raw events, and a hundred thousand watches are never needed.
 */
export function watchSite(): void {
  const folder = siteFolder();
  const content = path.join(folder, 'content');
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  watch(watched(folder), {
    ignoreInitial: true,
    ignored: (file, stats) => Boolean(stats?.isFile()) && path.dirname(file) !== folder,
  })
    .on('raw', (_event, name, details) => note(path.join(watchedPath(details), name ?? '')))
    .on('addDir', note)
    .on('unlinkDir', note)
    .on('change', note);
  setInterval(() => sync([]), DATES_MS).unref();

  function note(file: string): void {
    changed.add(path.relative(content, file).split(path.sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...changed];
      changed.clear();
      sync(paths);
    }, SETTLE_MS);
  }

  function sync(paths: string[]): void {
    running = running.then(() => syncChange(paths));
  }
}

/** The folders of articles and files, and everything that settings are read from. */
function watched(folder: string): string[] {
  const { settings } = readSettings(folder);
  const roots = listContentRoots(settings).map((root) => path.join('content', root));
  const syntaxes = ['toml', 'yaml', 'yml', 'json'];
  const configs = ['hugo', 'config'].flatMap((name) => syntaxes.map((end) => `${name}.${end}`));
  const others = ['site.yaml', ...configs, 'config', 'i18n'];
  return [...roots, ...settings.staticDirs, ...others].map((name) => path.join(folder, name));
}

/** chokidar adds to a raw event which folder it comes from. */
function watchedPath(details: unknown): string {
  const known = typeof details === 'object' && details !== null && 'watchedPath' in details;
  return known ? String(details.watchedPath) : '';
}

async function syncChange(paths: string[]): Promise<void> {
  try {
    const report = await syncQuietly(paths.length > MOST_PATHS ? undefined : paths);
    if (report.causes.length === 0) return;
    console.log(`Synced in ${Date.now() - report.startedAt} ms`);
    for (const line of describeSync(report)) console.log(`  ${line}`);
    printProblems(report.problems, 20);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
  }
}
