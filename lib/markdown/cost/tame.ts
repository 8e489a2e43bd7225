import type { Block } from './blocks';
import { escapeDefinition, escapeMarks, isDefinition } from './escape-marks';
import { countPairs } from './pairs';

/** Pairs of marks within one text, such as `*` and `[`: each takes up to 150 ns. */
const MAX_PAIRS = 15_000_000;
/** Definitions of terms, times the lines of the body: each takes 0.2 µs for every line. */
const MAX_DEFINITION_LINES = 1_000_000;

const deepNesting = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){30}|^[ \t]{100}/;

type BoundTags = (text: string) => string;
export type Tame = (block: Block) => string[];

/**
 * What makes, for each text that a body is made of, the lines of a block cheap enough, one block after the other: a text can cost the
 * square of its marks, so what no author writes, such as 10,000 nested `*`, `>` or `[`, would hang
 * the page. Where it is too much, marks are escaped and the text is shown as written.
 */
export function createTamers(lineCount: number): (boundTags: BoundTags) => Tame {
  let pairsLeft = MAX_PAIRS;
  let definitionsLeft = MAX_DEFINITION_LINES / lineCount;
  return (boundTags) =>
    ({ kind, lines }) => {
      if (kind === 'code') return lines;
      const pairs = countPairs(lines.join('\n'));
      const isCheap = pairs <= pairsLeft;
      if (isCheap) pairsLeft -= pairs;
      if (kind === 'text') definitionsLeft -= lines.filter(isDefinition).length;
      const marked = isCheap ? lines.map(flatten) : lines.map(escapeMarks);
      const defined = definitionsLeft < 0 ? marked.map(escapeDefinition) : marked;
      return boundTags(defined.join('\n')).split('\n');
    };
}

function flatten(line: string): string {
  return deepNesting.test(line) ? escapeMarks(line) : line;
}
