import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleCommands } from './bundle-commands';
import { bundleForNode } from './bundle-for-node';
import { STANDALONE_COMMANDS } from './command-names.mjs';

/** Where Next.js writes what of itself and of packages a build needs, and we the rest. */
export const STANDALONE = '.next/standalone';

/** What starts it, without an end. */
const ENTRY = 'broadsheet';

const BUILD = '.next';
/** What our part of the build begins with. */
const OURS = 'broadsheet-';
const FILES_FOR_READERS = ['.next/static', 'public'];

/** Whether Next.js wrote that folder with the last build. */
export function isStandaloneBuilt(): boolean {
  return existsSync(path.join(STANDALONE, 'node_modules'));
}

/**
 * Makes of what Next.js's `output: 'standalone'` left a folder that can be taken anywhere, and that
 * Node.js alone can start: with our server, the commands and the build's files, without sources.
 */
export async function fillStandalone(): Promise<void> {
  const ours = readdirSync(BUILD).filter((name) => name.startsWith(OURS));
  for (const place of [...ours.map((name) => path.join(BUILD, name)), ...FILES_FOR_READERS]) {
    cpSync(place, path.join(STANDALONE, place), { recursive: true });
  }
  removeSources();
  removeOtherSystems();
  const program = path.join(STANDALONE, 'program');
  rmSync(program, { recursive: true, force: true });
  await bundleCommands(program, STANDALONE_COMMANDS, { isStandalone: true });
  writeFileSync(path.join(STANDALONE, 'package.json'), aboutFolder());
  const files = [{ in: `scripts/${ENTRY}.mjs`, out: ENTRY }];
  await bundleForNode('.', { files, outdir: STANDALONE });
}

/** Next.js's own server, and what its tracing takes for a part of the program. */
function removeSources(): void {
  rmSync(path.join(STANDALONE, 'server.js'), { force: true });
  const lib = path.join(STANDALONE, 'lib');
  for (const name of readdirSync(lib, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.ts')) rmSync(path.join(lib, name));
  }
}

/** npm installs the database for each C library of Linux; the one of this machine is loaded. */
function removeOtherSystems(): void {
  const folder = path.join(STANDALONE, 'node_modules/@libsql');
  const other = hasGlibc() ? /^linux-.*-musl/ : /^linux-.*-gnu/;
  for (const name of readdirSync(folder)) {
    if (other.test(name)) rmSync(path.join(folder, name), { recursive: true });
  }
}

function hasGlibc(): boolean {
  return JSON.stringify(process.report.getReport()).includes('glibcVersionRuntime');
}

/** Next.js copies the project's own, with scripts and packages that are not there. */
function aboutFolder(): string {
  const { name, version, type, engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  return `${JSON.stringify({ name, version, private: true, type, engines }, null, 2)}\n`;
}
