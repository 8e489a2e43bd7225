import PQueue from 'p-queue';

const line = new PQueue({ concurrency: 1 });

/** Does what changes a repository when nothing else of this process does: git refuses two at once. */
export function inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
  return line.add(change);
}
