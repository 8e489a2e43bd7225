import { type Budget, openPreparer, type Preparer } from './open-preparer';
import { type Circumstances, type Prepared, prepareFiles } from './prepare';
import type { ScannedFile } from './scan';

const FILES_AT_ONCE = 100;
/** For fewer files a thread takes longer to start than it saves. */
const WORTH_A_THREAD = 1000;
/** Larger files are read where they can be given up. */
const LARGE_BYTES = 256 * 1024;
/** While documents go into the full-text index, about 2,000 files can be parsed. */
const BATCHES_AHEAD = 20;
/** Parsed by the caller's thread while it waits. */
const MOST_OWN = 10;

const BUDGET: Budget = { timeMs: 30_000, memoryMb: 1024 };

/**
 * Reads and parses files, a batch at a time, in their order. Many of them are parsed in a thread of
 * their own, a few batches ahead, while the caller writes the last one to the store, and by the
 * caller's, too, when it would wait; large ones only in the other, where what takes too long or too
 * much memory is given up, and is a problem.
 */
export async function* prepareMany(
  files: ScannedFile[],
  circumstances: Circumstances,
  budget = BUDGET,
): AsyncGenerator<Prepared[]> {
  const batches = Array.from({ length: Math.ceil(files.length / FILES_AT_ONCE) }, (_, number) =>
    files.slice(number * FILES_AT_ONCE, (number + 1) * FILES_AT_ONCE),
  );
  if (files.length < WORTH_A_THREAD && isQuick(files)) {
    for (const batch of batches) yield prepareFiles(batch, circumstances);
    return;
  }
  let preparer = openPreparer(circumstances, budget);
  const sent: ScannedFile[][] = [];
  const own = new Map<ScannedFile[], Prepared[]>();
  let next = 0;
  try {
    while (sent.length < BATCHES_AHEAD && next < batches.length) send();
    for (const batch of batches) {
      while (sent[0] === batch && own.size < MOST_OWN && !(await preparer.isReady())) {
        if (!prepareNext()) break;
      }
      const known = own.get(batch);
      if (known) {
        own.delete(batch);
        yield known;
        continue;
      }
      const prepared = await preparer.receive().catch(() => null);
      sent.shift();
      if (prepared) {
        send();
        yield prepared;
        continue;
      }
      await preparer.close();
      yield await prepareAlone(batch, () => openPreparer(circumstances, budget));
      preparer = openPreparer(circumstances, budget);
      for (const one of sent) preparer.send(one);
      send();
    }
  } finally {
    await preparer.close();
  }

  function send(): void {
    const batch = batches[next];
    if (!batch) return;
    next += 1;
    sent.push(batch);
    preparer.send(batch);
  }

  /** Parses the next batch here; false where there is none that is surely quick. */
  function prepareNext(): boolean {
    const batch = batches[next];
    if (!batch || !isQuick(batch)) return false;
    next += 1;
    own.set(batch, prepareFiles(batch, circumstances));
    return true;
  }
}

function isQuick(files: ScannedFile[]): boolean {
  return files.every(({ size }) => size < LARGE_BYTES);
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
  const problem = {
    ...{ path: file.path, line: 1, column: 1, severity: 'error' as const },
    message: `The file was given up: ${reason}`,
    found: `${file.size} bytes`,
    expected: 'a file that can be read in a second',
  };
  return { file, isRead: false, hash: '', rows: null, problems: [problem] };
}
