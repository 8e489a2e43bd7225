import os from 'node:os';

const GIGABYTE = 1024 ** 3;
const MOST = 64;
const MOST_BY_ITSELF = 4;

/** What a machine, or the container on it, lets one program have. */
export interface Machine {
  processors: number;
  memoryBytes: number;
}

/**
 * How many processes answer: as many as `WORKERS` says, or else as there are processors, up to four;
 * one where memory is short. Throws where `WORKERS` is no such number.
 */
export function countWorkers(asked = process.env.WORKERS, machine = thisMachine()): number {
  if (asked) {
    const number = Number(asked);
    if (Number.isInteger(number) && number >= 1 && number <= MOST) return number;
    throw new Error(
      `WORKERS: found ${JSON.stringify(asked)}; expected a whole number from 1 to ${MOST}, or nothing`,
    );
  }
  if (machine.memoryBytes < GIGABYTE) return 1;
  return Math.max(1, Math.min(machine.processors, MOST_BY_ITSELF));
}

function thisMachine(): Machine {
  // Without a limit that is no number of bytes, or one that no machine has.
  const limit = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  return {
    processors: os.availableParallelism(),
    memoryBytes: Math.min(limit, os.totalmem()),
  };
}

/** Says what is wrong with `WORKERS`, and ends the process, where something is. */
export function expectWorkers(): number {
  try {
    return countWorkers();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
