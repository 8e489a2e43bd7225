import { type ChildProcess, type Serializable, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { SERVING } from '../command';

/** A program that lived this long has done its work, even if it never said so. */
const FIRST_START_MS = 10_000;
/** After so long a life the next pause is a short one again. */
const GOOD_LIFE_MS = 60_000;
const SHORTEST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
const LONGEST_END_MS = 20_000;
const OUTPUT_MS = 500;
const hasGroups = process.platform !== 'win32';

export interface Program {
  /** As what is said of it begins. */
  name: string;
  /** Of the command line, behind Node.js itself. */
  words: string[];
  env: NodeJS.ProcessEnv;
  /** Whether what it starts ends with it; else it is itself one of what this process started. */
  hasGroup: boolean;
  /** What it says of errors; without, it says so itself. */
  onError?: (chunk: Buffer) => void;
  onStart?: (child: ChildProcess) => void;
  /** What it sends over its channel. */
  onMessage: (message: unknown) => void;
}

export interface Running {
  /** Passes a signal on, and waits until the program has ended. */
  end: (signal: NodeJS.Signals) => Promise<void>;
  /** Sends it a message over its channel; returns to how many that is. */
  send: (message: Serializable) => number;
  /** Ends it, and what it started, at once. */
  kill: () => void;
}

/**
 * Runs a program of Node.js until it is told to end. One that ends by itself is started again after
 * a pause that grows; one that fails in its very first start is not where there is a `giveUp`, which
 * gets its code.
 */
export function keepRunning(program: Program, giveUp?: (code: number) => void): Running {
  let hasServed = false;
  let isEnding = false;
  let pauseMs = SHORTEST_PAUSE_MS;
  let waiting: NodeJS.Timeout | undefined;
  let child = start();
  return { end, kill, send };

  function start(): ChildProcess {
    const startedAt = Date.now();
    const child = startOnce(program);
    program.onStart?.(child);
    child.on('message', (message) => {
      hasServed ||= message === SERVING;
      program.onMessage(message);
    });
    ended(child).then((how) => startAgain(how, Date.now() - startedAt));
    return child;
  }

  function startAgain({ code, words }: End, lifeMs: number): void {
    if (isEnding) return;
    hasServed ||= lifeMs >= FIRST_START_MS;
    if (giveUp && !hasServed) {
      giveUp(code);
      return;
    }
    if (lifeMs >= GOOD_LIFE_MS) pauseMs = SHORTEST_PAUSE_MS;
    console.error(`${program.name} has ended (${words}). It starts again in ${pauseMs / 1000} s.`);
    waiting = setTimeout(() => {
      child = start();
    }, pauseMs);
    pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    isEnding = true;
    clearTimeout(waiting);
    if (!isAlive(child)) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    const late = setTimeout(kill, LONGEST_END_MS);
    await gone;
    clearTimeout(late);
  }

  function send(message: Serializable): number {
    if (!child.connected) return 0;
    // It may end at this moment.
    child.send(message, () => {});
    return 1;
  }

  function kill(): void {
    isEnding = true;
    if (!isAlive(child) || child.pid === undefined) return;
    if (hasGroups && program.hasGroup) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  }
}

function startOnce({ words, env, hasGroup, onError }: Program): ChildProcess {
  const child = spawn(process.execPath, words, {
    // By the channel it knows when this process is gone.
    stdio: ['ignore', 'inherit', onError ? 'pipe' : 'inherit', 'ipc'],
    // In a group of its own a signal reaches it once, from here.
    detached: hasGroups && hasGroup,
    env,
  });
  if (onError) child.stderr?.on('data', onError);
  return child;
}

function isAlive({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null;
}

interface End {
  code: number;
  words: string;
}

/** How a program ended, or could not be started, once its last words are read. */
async function ended(child: ChildProcess): Promise<End> {
  const closed = once(child, 'close').catch(() => {});
  try {
    const [code, signal] = await once(child, 'exit');
    await Promise.race([closed, pause(OUTPUT_MS)]);
    return { code: code ?? 1, words: signal ?? `code ${code}` };
  } catch (error) {
    return { code: 1, words: String(error) };
  }
}
