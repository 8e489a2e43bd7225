import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuilt } from './built';
import { bundleServer } from './bundle-server';
import { bundleThread } from './bundle-thread';
import { bundleWorker } from './bundle-worker';
import { hashOfFiles } from './hash-of-files';
import { nextCommand } from './next-command';
import { fillStandalone, isStandaloneBuilt } from './standalone';

/** What a build is made from. */
export const SOURCES = [
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
 * Builds the program where it changed since the last build, and with `standalone` the folder of that
 * name, too. The content is no part of it.
 */
export async function buildApp({ standalone = false } = {}): Promise<void> {
  const wanted = hashOfFiles(SOURCES);
  const isWhole = isBuilt() && (!standalone || isStandaloneBuilt());
  const isNewest = isWhole && existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted;
  if (!isNewest) await build(wanted, standalone);
  if (standalone) await fillStandalone();
}

async function build(wanted: string, standalone: boolean): Promise<void> {
  const start = Date.now();
  console.log('Building …');
  const { status, stdout, stderr } = spawnSync(process.execPath, [nextCommand(), 'build'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      BROADSHEET_OUTPUT: standalone ? 'standalone' : undefined,
    },
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
