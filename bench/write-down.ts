import { readFileSync } from 'node:fs';
import type { Results } from './costs';
import { drawPicture } from './picture';
import { putBetween, sayResults, tabulateNeeds } from './say-results';

/** Every file that tells of results, by its path, as it is once it tells of these. */
export function writeDown(results: Results): Map<string, string> {
  const withPart = (file: string, part: string) =>
    [file, putBetween(readFileSync(file, 'utf8'), 'bench', part)] as const;
  return new Map([
    ['docs/bench.svg', drawPicture(results)],
    withPart('README.md', sayResults(results)),
    withPart('docs/operating.md', tabulateNeeds(results)),
  ]);
}
