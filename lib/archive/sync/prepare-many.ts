import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Circumstances, type Prepared, prepareFiles } from './prepare';
import type { ScannedFile } from './scan';

const FILES_AT_ONCE = 100;
/** For fewer files a thread takes longer to start than it saves. */
const WORTH_A_THREAD = 1000;
/** While documents go into the full-text index, about 5,000 files can be parsed. */
const BATCHES_AHEAD = 40;

/**
 * Reads and parses files, a batch at a time. Many of them are parsed in a thread of their own, a
 * few batches ahead, while the caller writes the last one to the store.
 */
export async function* prepareMany(
  files: ScannedFile[],
  circumstances: Circumstances,
): AsyncGenerator<Prepared[]> {
  const batches = Array.from({ length: Math.ceil(files.length / FILES_AT_ONCE) }, (_, number) =>
    files.slice(number * FILES_AT_ONCE, (number + 1) * FILES_AT_ONCE),
  );
  if (files.length < WORTH_A_THREAD) {
    for (const batch of batches) yield prepareFiles(batch, circumstances);
    return;
  }
  yield* prepareInThread(batches, circumstances);
}

async function* prepareInThread(
  batches: ScannedFile[][],
  circumstances: Circumstances,
): AsyncGenerator<Prepared[]> {
  const worker = new Worker(new URL('./prepare-thread.mjs', import.meta.url), {
    workerData: circumstances,
    execArgv: [],
  });
  try {
    const answers = on(worker, 'message', { signal: failureOf(worker) });
    for (const batch of batches.slice(0, BATCHES_AHEAD)) worker.postMessage(batch);
    for (let number = 0; number < batches.length; number++) {
      const { value } = await answers.next();
      const prepared: Prepared[] = value?.[0] ?? [];
      const ahead = batches[number + BATCHES_AHEAD];
      if (ahead) worker.postMessage(ahead);
      yield prepared;
    }
  } finally {
    await worker.terminate();
  }
}

/** Aborts when the thread fails, so that nobody waits for it. */
function failureOf(worker: Worker): AbortSignal {
  const failure = new AbortController();
  worker.once('error', (error) => failure.abort(error));
  return failure.signal;
}
