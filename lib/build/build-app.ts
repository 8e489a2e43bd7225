import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { THREAD_FILE } from '../markdown/thread/file';
import { PAGES_FILE } from '../pages/file';
import { ANSWERING_FILE, SERVER_FILE, WORKER_FILE } from '../serve/command';
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

/** Builds the program where it changed since the last build. The content is no part of it. */
export async function buildApp(): Promise<void> {
  const wanted = hashOfFiles(SOURCES);
  const isWhole = [
    MARK,
    SERVER_FILE,
    ANSWERING_FILE,
    PAGES_FILE,
    WORKER_FILE,
    THREAD_FILE,
    '.next/BUILD_ID',
  ].every((file) => existsSync(file));
  if (isWhole && readFileSync(MARK, 'utf8') === wanted) return;
  const start = Date.now();
  console.log('Building …');
  const { status, stdout, stderr } = spawnSync(process.execPath, [nextCommand(), 'build'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) {
    console.error(stdout, stderr);
    process.exit(1);
  }
  await bundleServer();
  await bundleThread();
  await bundleWorker();
  writeFileSync(MARK, wanted);
  console.log(`  built in ${Math.round((Date.now() - start) / 1000)} s`);
}

/** The Next.js program, to be started by Node.js itself. */
export function nextCommand(): string {
  return path.resolve('node_modules/next/dist/bin/next');
}
