import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { isGone } from '../../settings/gone';
import { CheckError } from '../check-error';
import type { Baseline } from './baseline';

/** Where a site keeps what is known, below its folder. */
export const BASELINE_NAME = '.check-baseline.json';

const entry = z.tuple([z.string(), z.string(), z.string(), z.int().min(1)]);
const schema = z.strictObject({ version: z.literal(1), problems: z.array(entry) });

/** What a file knows; undefined where there is none. Throws `CheckError` for one of another shape. */
export function readBaseline(file: string): Baseline | undefined {
  const text = readIfThere(file);
  if (text === undefined) return undefined;
  const result = schema.safeParse(parse(text, file));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new CheckError(`${file}: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  return new Map(
    result.data.problems.map(([path, rule, found, count]) => [
      JSON.stringify([path, rule, found]),
      count,
    ]),
  );
}

/** Writes one line for each kind of problem of a file, in a stable order: `[path, rule, found, count]`. */
export function writeBaseline(file: string, baseline: Baseline): void {
  const lines = Array.from(baseline, ([key, count]) => `${key.slice(0, -1)},${count}]`);
  const problems = lines.toSorted().map((line) => `    ${line}`);
  const list = problems.length > 0 ? `[\n${problems.join(',\n')}\n  ]` : '[]';
  writeFileSync(file, `{\n  "version": 1,\n  "problems": ${list}\n}\n`);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CheckError(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}
