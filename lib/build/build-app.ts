import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CARRIED_VARIABLE } from '../archive/store/snapshot';
import { THREAD_FILE } from '../markdown/thread/file';
import { PAGES_FILE } from '../pages/file';
import { SERVER_FILE, WORKER_FILE } from '../serve/command';
import { siteFolder } from '../settings/folders';
import { pictureVariable } from '../settings/picture-config';
import { readSettings } from '../settings/read-settings';
import { bundleServer } from './bundle-server';
import { bundleThread } from './bundle-thread';
import { bundleWorker } from './bundle-worker';
import { hashOfFiles } from './hash-of-files';

const SOURCES = [
  'app',
  'lib',
  'public',
  'next.config.ts',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'tsconfig.json',
  'package-lock.json',
];
const MARK = '.next/broadsheet-build';

/**
 * Builds the program where it changed since the last build. The content is no part of it, but where
 * functions carry it.
 */
export async function buildApp({ carries = false } = {}): Promise<void> {
  const wanted = hashOfFiles(SOURCES);
  const isWhole = [MARK, SERVER_FILE, PAGES_FILE, WORKER_FILE, THREAD_FILE, '.next/BUILD_ID'].every(
    (file) => existsSync(file),
  );
  if (!carries && isWhole && readFileSync(MARK, 'utf8') === wanted) return;
  const start = Date.now();
  console.log('Building …');
  const { status, stdout, stderr } = spawnSync(process.execPath, [nextCommand(), 'build'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ...(carries && carriedVariables()) },
  });
  if (status !== 0) {
    console.error(stdout, stderr);
    process.exit(1);
  }
  await bundleServer();
  await bundleThread();
  await bundleWorker();
  // What functions run serves nothing else.
  writeFileSync(MARK, carries ? '' : wanted);
  console.log(`  built in ${Math.round((Date.now() - start) / 1000)} s`);
}

function carriedVariables(): Record<string, string> {
  const { settings } = readSettings(siteFolder());
  return { [CARRIED_VARIABLE]: '1', ...pictureVariable(settings.pictures) };
}

/** The Next.js program, to be started by Node.js itself. */
export function nextCommand(): string {
  return path.resolve('node_modules/next/dist/bin/next');
}
