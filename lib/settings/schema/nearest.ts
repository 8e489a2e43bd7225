/** The name that takes the fewest changes of a letter to make from a word; empty for none. */
export function nearest(word: string, names: string[]): string {
  const ranked = names.map((name) => ({ name, distance: distance(word, name) }));
  return ranked.toSorted((a, b) => a.distance - b.distance)[0]?.name ?? '';
}

/** Levenshtein's: https://en.wikipedia.org/wiki/Levenshtein_distance */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from.toLowerCase()].entries()) {
    const above = row;
    row = [index + 1];
    for (const [column, other] of [...to.toLowerCase()].entries()) {
      const [left = 0, up = 0, across = 0] = [row[column], above[column + 1], above[column]];
      row.push(Math.min(left + 1, up + 1, across + (letter === other ? 0 : 1)));
    }
  }
  return row.at(-1) ?? 0;
}
