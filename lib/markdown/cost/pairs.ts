/**
 * How many pairs of marks there are to compare in a text, such as `*` and `[`. A run of backticks
 * that no other run closes is compared with the whole rest of the text.
 */
export function countPairs(text: string): number {
  let marks = 0;
  const ticks: number[] = [];
  for (const [run] of text.matchAll(/[*_~]+|`+|[[\]<]/g)) {
    if (run.startsWith('`')) ticks.push(run.length);
    else marks += Math.ceil(run.length / 2);
  }
  return marks ** 2 + (countUnclosed(ticks) * text.length) / 4;
}

/** The runs, by their lengths in order, that no later run of the same length closes. */
function countUnclosed(runs: number[]): number {
  const last = new Map(runs.map((length, index) => [length, index]));
  let unclosed = 0;
  let closing = 0;
  for (const [index, length] of runs.entries()) {
    if (closing) {
      if (length === closing) closing = 0;
    } else if ((last.get(length) ?? 0) > index) {
      closing = length;
    } else {
      unclosed += 1;
    }
  }
  return unclosed;
}
