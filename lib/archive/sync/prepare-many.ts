import { availableParallelism } from 'node:os';
import { problemIn, TOP } from '../../problems/problem';
import { type Budget, openPreparer, type Preparer } from './open-preparer';
import { type Circumstances, nothingOf, type Prepared, prepareFiles } from './prepare';
import type { ScannedFile } from './scan';

const FILES_AT_ONCE = 100;
/** For fewer files a thread takes longer to start than it saves. */
const WORTH_A_THREAD = 1000;
/** Larger files are read where they can be given up. */
const LARGE_BYTES = 256 * 1024;
/** While documents go into the full-text index, about 2,000 files can be parsed. */
const BATCHES_AHEAD = 20;
/** So many parse faster than one thread writes. */
const MOST_THREADS = 3;

const BUDGET: Budget = { timeMs: 30_000, memoryMb: 1024 };

/**
 * Reads and parses files, a batch at a time, in their order. Many of them are parsed in threads of
 * their own, a few batches ahead, while the caller writes the last one to the store; large ones, too,
 * where what takes too long or too much memory is given up, and is a problem.
 */
export async function* prepareMany(
  files: ScannedFile[],
  circumstances: Circumstances,
  budget = BUDGET,
  threads = countThreads(circumstances),
): AsyncGenerator<Prepared[]> {
  const batches = Array.from({ length: Math.ceil(files.length / FILES_AT_ONCE) }, (_, number) =>
    files.slice(number * FILES_AT_ONCE, (number + 1) * FILES_AT_ONCE),
  );
  if (files.length < WORTH_A_THREAD && files.every(({ size }) => size < LARGE_BYTES)) {
    for (const batch of batches) yield prepareFiles(batch, circumstances);
    return;
  }
  const lanes = Array.from({ length: threads }, (_, first) => {
    const own = batches.filter((_, number) => number % threads === first);
    const prepared = prepareInThread(own, circumstances, budget, BATCHES_AHEAD / threads);
    return { prepared, next: prepared.next() };
  });
  try {
    for (;;) {
      for (const lane of lanes) {
        const { value, done } = await lane.next;
        if (done) return;
        lane.next = lane.prepared.next();
        yield value;
      }
    }
  } finally {
    await Promise.all(lanes.map(({ prepared }) => prepared.return(undefined)));
  }
}

/** The caller, which writes, has a core of its own where there are several, unless it writes little. */
function countThreads({ isCheck }: Circumstances): number {
  const cores = availableParallelism();
  return Math.min(Math.max(isCheck ? cores : cores - 1, 1), MOST_THREADS);
}

async function* prepareInThread(
  batches: ScannedFile[][],
  circumstances: Circumstances,
  budget: Budget,
  batchesAhead: number,
): AsyncGenerator<Prepared[], undefined> {
  if (batches.length === 0) return;
  let preparer = openPreparer(circumstances, budget);
  try {
    for (const batch of batches.slice(0, batchesAhead)) preparer.send(batch);
    for (const [number, batch] of batches.entries()) {
      const prepared = await preparer.receive().catch(() => null);
      const ahead = batches.slice(number + 1, number + 1 + batchesAhead);
      if (prepared) {
        if (ahead.length === batchesAhead) preparer.send(ahead.at(-1) ?? []);
        yield prepared;
        continue;
      }
      await preparer.close();
      yield await prepareAlone(batch, () => openPreparer(circumstances, budget));
      preparer = openPreparer(circumstances, budget);
      for (const next of ahead) preparer.send(next);
    }
  } finally {
    await preparer.close();
  }
}

/** Files of which one goes beyond the budget, one after another. */
async function prepareAlone(files: ScannedFile[], open: () => Preparer): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  let preparer = open();
  for (const file of files) {
    preparer.send([file]);
    try {
      prepared.push(...(await preparer.receive()));
    } catch (error) {
      prepared.push(givenUp(file, error instanceof Error ? error.message : String(error)));
      await preparer.close();
      preparer = open();
    }
  }
  await preparer.close();
  return prepared;
}

function givenUp(file: ScannedFile, reason: string): Prepared {
  const found = `${file.size} bytes`;
  const problem = problemIn(file.path, { rule: 'given-up', ...TOP, found, data: { reason } });
  return { ...nothingOf(file), problems: [problem] };
}
