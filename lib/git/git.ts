import { execFile } from 'node:child_process';
import os from 'node:os';
import { promisify } from 'node:util';
import { credentialsFor, withoutSecrets } from './credentials';
import { GitError } from './git-error';

const run = promisify(execFile);
const LONGEST_MS = 120_000;
const MOST_OUTPUT = 64 * 1024 * 1024;

/** What a repository may not decide: it is read, and nothing of it is run. */
const CONFIG = [
  `core.hooksPath=${os.devNull}`,
  'core.fsmonitor=false',
  'protocol.ext.allow=never',
  'submodule.recurse=false',
  'gc.autoDetach=false',
  ...['filter.lfs.smudge=', 'filter.lfs.process=', 'filter.lfs.required=false'],
].flatMap((setting) => ['-c', setting]);

export interface GitOptions {
  /** The folder that it is about. */
  folder?: string;
  /** Whose address it asks; `GIT_TOKEN` is for that. */
  address?: string;
  longestMs?: number;
  /** The file of the index, where it is not the repository's own: a hook is told of it. */
  index?: string;
}

/** Runs git and returns what it writes. Nobody is asked for a password. Throws `GitError`. */
export async function git(words: string[], options: GitOptions = {}): Promise<string> {
  return (await gitBytes(words, options)).toString('utf8').trim();
}

/** The same, of what is no text in UTF-8. */
export async function gitBytes(
  words: string[],
  { folder = '.', address = '', longestMs = LONGEST_MS, index }: GitOptions = {},
): Promise<Buffer> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...CONFIG, ...words], {
      env: { ...environment(address), ...(index && { GIT_INDEX_FILE: index }) },
      timeout: longestMs,
      killSignal: 'SIGKILL',
      maxBuffer: MOST_OUTPUT,
      encoding: 'buffer',
    });
    return stdout;
  } catch (error) {
    throw new GitError(withoutSecrets(reasonOf(error, words[0] ?? '', longestMs)));
  }
}

function environment(address: string): NodeJS.ProcessEnv {
  const env = { ...process.env };
  // Those of a hook would lead git elsewhere.
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_ASKPASS', 'SSH_ASKPASS']) {
    delete env[name];
  }
  return {
    ...env,
    ...credentialsFor(address),
    GIT_TERMINAL_PROMPT: '0',
    GIT_SSH_COMMAND: process.env.GIT_SSH_COMMAND || 'ssh -o BatchMode=yes -o ConnectTimeout=20',
    LC_ALL: 'C',
  };
}

function reasonOf(error: unknown, command: string, longestMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'git is not installed';
  if ('killed' in error && error.killed) {
    return `git ${command} took longer than ${longestMs / 1000} s`;
  }
  const said = 'stderr' in error ? String(error.stderr).trim() : '';
  const lines = said.split('\n').filter((line) => !/^(?:hint:|Cloning into)/.test(line));
  return `git ${command}: ${lines.slice(0, 3).join(' ').slice(0, 500) || error.message}`;
}
