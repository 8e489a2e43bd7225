/** The name that takes the fewest changes of a letter to make from a word; empty for none. */
export function nearest(word: string, names: string[]): string {
  const ranked = names.map((name) => ({ name, distance: distance(word, name) }));
  return ranked.toSorted((a, b) => a.distance - b.distance)[0]?.name ?? '';
}

/**
 * How many letters are missing, too many, others, or in each other's place:
 * https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance (optimal string alignment)
 */
export function distance(from: string, to: string): number {
  const [letters, others] = [[...from.toLowerCase()], [...to.toLowerCase()]];
  let above: number[] = [];
  let row = Array.from({ length: others.length + 1 }, (_, column) => column);
  for (const [index, letter] of letters.entries()) {
    const [highest, higher] = [above, row];
    const current = [index + 1];
    for (const [column, other] of others.entries()) {
      const [left = 0, up = 0, across = 0] = [current[column], higher[column + 1], higher[column]];
      const isSwapped = letter === others[column - 1] && other === letters[index - 1];
      const swapped = isSwapped ? (highest[column - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(left + 1, up + 1, across + (letter === other ? 0 : 1), swapped));
    }
    above = higher;
    row = current;
  }
  return row.at(-1) ?? 0;
}
