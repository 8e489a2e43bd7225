import type { ProblemLanguage } from '../problems/language';
import { fillPlaces } from '../words/places';
import type { ServedExplanation } from './explain-served';
import { type Part, tell } from './tell';
import { EXPLAIN_WORDS } from './words';

/** An explanation in parts, and before it that there is no store, where that is so. */
export function tellParts(
  { explanation, site, hasStore }: ServedExplanation,
  language: ProblemLanguage,
): Part[] {
  const { noStore } = EXPLAIN_WORDS[language];
  const parts = tell(explanation, { language, timeZone: site.timeZone });
  const warning = { heading: fillPlaces(noStore, { sync: 'npm run sync' }), lines: [] };
  return hasStore ? parts : [warning, ...parts];
}

/** The same as lines for a terminal. */
export function tellExplanation(served: ServedExplanation, language: ProblemLanguage): string[] {
  return tellParts(served, language).flatMap(({ heading, lines }) => [
    heading,
    ...lines.map((line) => `  ${line}`),
  ]);
}
