import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CARRIED_VARIABLE } from '../archive/store/snapshot';
import { siteFolder } from '../settings/folders';
import { pictureVariable } from '../settings/picture-config';
import { ASSET_PREFIX, BASE_PATH } from '../settings/place';
import { readSettings } from '../settings/read-settings';
import { isBuilt } from './built';
import { bundleBrowser } from './bundle-browser';
import { bundleServer } from './bundle-server';
import { bundleThread } from './bundle-thread';
import { leaveSite } from './functions/leave-site';
import { hashOfFiles } from './hash-of-files.mjs';
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
 * name, too. The content is no part of it, but where functions carry it.
 */
export async function buildApp({ standalone = false, carries = false } = {}): Promise<void> {
  const wanted = [hashOfFiles(SOURCES), BASE_PATH, ASSET_PREFIX].join(' ').trimEnd();
  const isWhole = isBuilt() && (!standalone || isStandaloneBuilt());
  const isNewest = isWhole && existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted;
  if (!isNewest || carries) await build(wanted, { standalone, carries });
  if (standalone) await fillStandalone();
}

async function build(wanted: string, { standalone = false, carries = false }): Promise<void> {
  if (!carries) leaveSite();
  const start = Date.now();
  console.log('Building …');
  const { status, stdout, stderr } = spawnSync(process.execPath, [nextCommand(), 'build'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      BROADSHEET_OUTPUT: standalone ? 'standalone' : undefined,
      ...(carries && carriedVariables()),
    },
  });
  if (status !== 0) {
    console.error(stdout, stderr);
    process.exit(1);
  }
  await bundleServer();
  await bundleThread();
  await bundleBrowser();
  // What functions run serves nothing else.
  writeFileSync(MARK, carries ? '' : wanted);
  console.log(`  built in ${Math.round((Date.now() - start) / 1000)} s`);
}

function carriedVariables(): Record<string, string> {
  const { settings } = readSettings(siteFolder());
  return { [CARRIED_VARIABLE]: '1', ...pictureVariable(settings.pictures) };
}
