import path from 'node:path';
import type { Writable } from 'node:stream';
import type { Problem } from '../../problems/problem';
import type { IsAsked } from '../asked/select-paths';
import { type Compared, compareWithBaseline, renewBaseline } from '../baseline/baseline';
import { BASELINE_NAME, readBaseline, writeBaseline } from '../baseline/baseline-file';
import { CheckError } from '../check-error';
import type { Asked } from './read-arguments';
import { COMMAND_WORDS } from './words';

interface Where {
  siteFolder: string;
  /** The folder that somebody is in. */
  folder: string;
  stderr: Writable;
  isAsked: IsAsked;
}

/** Sets apart what is known already, by the baseline that was asked for, or writes that anew. */
export function compareWithKnown(
  problems: Problem[],
  { baseline, noBaseline, writeBaseline: isWritten, language }: Asked,
  { siteFolder, folder, stderr, isAsked }: Where,
): Compared {
  if (noBaseline) return { fresh: problems, known: 0, gone: 0 };
  const say = COMMAND_WORDS[language];
  const own = path.join(siteFolder, BASELINE_NAME);
  const file = baseline === undefined ? own : path.resolve(folder, baseline);
  const before = readBaseline(file);
  if (isWritten) {
    const renewed = renewBaseline(before ?? new Map(), problems, isAsked);
    writeBaseline(file, renewed);
    const name = path.relative(folder, file);
    const count = [...renewed.values()].reduce((sum, one) => sum + one, 0);
    stderr.write(`${say.baselineWritten(name, count)}\n`);
    return compareWithBaseline(problems, renewed, isAsked);
  }
  if (!before && baseline !== undefined) throw new CheckError(say.noBaseline(baseline));
  return compareWithBaseline(problems, before ?? new Map(), isAsked);
}
