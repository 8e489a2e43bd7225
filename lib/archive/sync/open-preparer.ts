import { Worker } from 'node:worker_threads';
import type { Circumstances, Prepared } from './prepare';
import type { ScannedFile } from './scan';

export interface Budget {
  /** For a batch of files, and for one of them alone: usual ones take a thousandth of it. */
  timeMs: number;
  memoryMb: number;
}

/** A thread that reads and parses batches of files, and answers in their order. */
export interface Preparer {
  send(files: ScannedFile[]): void;
  /** The next answer. Rejects where it does not come within the budget; nothing comes after that. */
  receive(): Promise<Prepared[]>;
  close(): Promise<unknown>;
}

export function openPreparer(circumstances: Circumstances, budget: Budget): Preparer {
  const { timeMs, memoryMb } = budget;
  const worker = new Worker(new URL('./prepare-thread.mjs', import.meta.url), {
    workerData: circumstances,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    execArgv: [],
  });
  const answers: Prepared[][] = [];
  let failure: Error | undefined;
  let wake = () => {};
  worker.on('message', (prepared: Prepared[]) => {
    answers.push(prepared);
    wake();
  });
  worker.on('error', (error: NodeJS.ErrnoException) => {
    const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    fail(isMemory ? new Error(`it takes more than ${memoryMb} MB`) : error);
  });
  worker.on('exit', () => fail(new Error('its thread ended')));
  return {
    send: (files) => worker.postMessage(files),
    receive,
    close: () => worker.terminate(),
  };

  async function receive(): Promise<Prepared[]> {
    const late = setTimeout(() => fail(new Error(`it takes more than ${timeMs / 1000} s`)), timeMs);
    while (answers.length === 0 && !failure) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    clearTimeout(late);
    const answer = answers.shift();
    if (answer) return answer;
    throw failure;
  }

  function fail(error: Error): void {
    failure ??= error;
    wake();
  }
}
