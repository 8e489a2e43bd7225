import { spread } from './store-facts';

/**
 * Queries as readers type them, made of titles: up to `each` of one character, frequent pairs, rare
 * words, two words, the beginning of a Latin word, a phrase.
 */
export function makeQueries(titles: string[], each = 33): string[] {
  const chinese = titles.filter((title) => /^\p{Script=Han}{8}/u.test(title));
  const latin = titles.flatMap((title) => title.match(/[a-z]{4,}/gi) ?? []);
  const some = spread(chinese, each);
  const byCount = pairsByCount(chinese);
  return [
    ...some.map((title) => title.slice(0, 1)),
    ...byCount.slice(0, each),
    ...some.map((title) => title.slice(2, 6)),
    ...some.map((title) => `${title.slice(0, 2)} ${title.slice(4, 6)}`),
    ...spread(latin, each).map((word) => word.slice(0, 3)),
    ...some.map((title) => `"${title.slice(0, 8)}"`),
  ];
}

/** Every two neighbouring characters of the titles, the most frequent first. */
function pairsByCount(titles: string[]): string[] {
  const counts = new Map<string, number>();
  for (const title of titles) {
    for (let index = 0; index + 2 <= title.length; index++) {
      const pair = title.slice(index, index + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([pair]) => pair);
}
