// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { KEPT_COMMANDS } from './command-names.mjs';
import { hashOfFiles } from './hash-of-files.mjs';

/** Where they are kept, below the program's folder; a build of Next.js leaves it alone. */
export const KEPT = '.next/cache/commands';

/** What is in them; the list that npm leaves stands for the packages. */
const SOURCES = [
  'lib',
  'scripts',
  'package.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
];

/**
 * The full path of a command as plain JavaScript, made of the sources as they are now; undefined for
 * one that is not kept, and where it cannot be made. It leans on no package until it has to make one.
 * @param {string} root the program's folder
 * @param {string} name
 */
export function findKeptCommand(root, name) {
  if (!KEPT_COMMANDS.includes(name)) return undefined;
  const find = () => path.join(root, KEPT, hashOfCommands(root), `${name}.mjs`);
  if (!existsSync(find())) makeCommands(root);
  const file = find();
  return existsSync(file) ? file : undefined;
}

/**
 * Stands for the sources of commands, and for what a build makes constants of.
 * @param {string} root
 */
export function hashOfCommands(root) {
  const { BASE_PATH, ASSET_PREFIX } = process.env;
  const all = [hashOfFiles(SOURCES, root), BASE_PATH, ASSET_PREFIX];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 32);
}

/**
 * Whatever is in its way, a mistake in a source or a folder that nobody may write, is left to the
 * command itself: compiled as it goes, it says so, or does without.
 * @param {string} root
 */
function makeCommands(root) {
  const script = path.join(root, 'scripts/keep-commands.ts');
  try {
    mkdirSync(path.join(root, KEPT), { recursive: true });
  } catch {
    return;
  }
  spawnSync(process.execPath, ['--import', 'tsx', script], { cwd: root, stdio: 'ignore' });
}
