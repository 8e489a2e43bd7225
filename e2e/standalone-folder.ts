import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const BUILT = path.join(root, '.next/standalone');
const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

/** A copy of the folder that `npm run standalone` wrote, which nobody can change, and what is said by it. */
export interface Folder {
  /** Where it lies now. */
  program: string;
  scratch: string;
  /** Starts a command as a user who owns nothing of it; set apart where that can be. */
  run: (words: string[], env: Record<string, string>, inCwd?: string) => ChildProcess;
  said: () => string;
}

/** Starts what follows as the first process of its own, where this program's folder is empty. */
const APART = [
  ...['unshare', '--pid', '--mount', '--fork'],
  ...['sh', '-c', 'mount -t tmpfs none "$0" && exec "$@"', root],
];

/** Whether processes can be set apart, as in a container. */
export const canBeApart =
  isRoot && spawnSync(APART[0] ?? '', [...APART.slice(1), 'true']).status === 0;

/** Its commands are run by this Node.js, or another one. */
export function copyFolder(nodeFile = process.execPath): Folder {
  if (!existsSync(BUILT)) throw new Error('There is no standalone folder: "npm run standalone"');
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-standalone-'));
  chmodSync(scratch, 0o755);
  const program = path.join(scratch, 'program');
  cpSync(BUILT, program, { recursive: true, verbatimSymlinks: true });
  for (const { file, isLink } of listAll(program)) {
    if (!isLink) chmodSync(file, lstatSync(file).mode & ~0o222);
  }
  let text = '';
  const folder: Folder = { program, scratch, run, said: () => text };
  return folder;

  function run(words: string[], env: Record<string, string>, cwd = scratch): ChildProcess {
    const node = [nodeFile, path.join(folder.program, 'broadsheet.mjs'), ...words];
    const asNobody = [
      'setpriv',
      `--reuid=${NOBODY}`,
      `--regid=${NOBODY}`,
      '--clear-groups',
      ...node,
    ];
    const [command = '', ...rest] = canBeApart ? [...APART, ...asNobody] : node;
    const user = isRoot && !canBeApart ? { uid: NOBODY, gid: NOBODY } : {};
    const { PATH = '' } = process.env;
    const nowhere = path.join(scratch, 'nowhere');
    const child = spawn(command, rest, {
      cwd,
      ...user,
      env: { PATH, NODE_ENV: 'production', HOME: nowhere, TMPDIR: nowhere, ...env },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        text += chunk;
      });
    }
    return child;
  }
}

/** Whom a signal is for: the command itself, not what gave it its number. */
export function pidOf(child: ChildProcess): number {
  if (!canBeApart) return child.pid ?? 0;
  const [first] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ');
  return Number(first);
}

export function giveToNobody(...files: string[]): void {
  if (isRoot) spawnSync('chown', ['-R', `${NOBODY}:${NOBODY}`, ...files]);
}

export function listAll(folder: string): { file: string; isLink: boolean }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({
      file: path.join(entry.parentPath, entry.name),
      isLink: entry.isSymbolicLink(),
    }))
    .concat({ file: folder, isLink: false });
}
