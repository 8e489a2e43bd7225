import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { judge, type Known } from './judge';
import type { Look } from './look-at';

const knownSchema: z.ZodType<Known> = z.object({
  address: z.string(),
  lookedAt: z.number(),
  outcome: z.enum(['alive', 'missing', 'failed', 'closed']),
  status: z.number(),
  reason: z.string(),
  movedTo: z.string(),
  deadSince: z.number().nullable(),
  missing: z.number(),
  deadDays: z.number(),
});

/** What earlier looks found, by address. */
export interface Memory {
  known: ReadonlyMap<string, Known>;
  /** Remembers one look at once, so that a run may end at any time. */
  note: (address: string, look: Look) => void;
}

/**
 * Opens what is remembered in a file: a line of JSON for each look, of which the last one of an
 * address counts. A line that was cut off is as if it were not there.
 */
export function openMemory(file: string): Memory {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const known = new Map(lines.flatMap(parse).map((one) => [one.address, one]));
  if (lines.length > known.size) {
    writeFileSync(`${file}.new`, [...known.values()].map(format).join(''));
    renameSync(`${file}.new`, file);
  }
  return {
    known,
    note(address, look) {
      const one = judge(known.get(address), address, look, Date.now());
      known.set(address, one);
      appendFileSync(file, format(one));
    },
  };
}

function format(known: Known): string {
  return `${JSON.stringify(known)}\n`;
}

function parse(line: string): Known[] {
  try {
    const { data } = knownSchema.safeParse(JSON.parse(line));
    return data ? [data] : [];
  } catch {
    return [];
  }
}
