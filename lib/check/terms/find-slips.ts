/**
 * Pairs of words in Latin letters that differ in one of them, but not the first: that is a slip more
 * often than not.
 */
export function findSlips(keys: string[]): [one: string, other: string][] {
  const words = keys.filter((key) => WORD.test(key));
  const known = new Set(words);
  const byRest = new Map<string, string[]>();
  const pairs = new Map<string, [string, string]>();
  for (const word of words) {
    for (let place = 1; place < word.length; place += 1) {
      const rest = word.slice(0, place) + word.slice(place + 1);
      if (known.has(rest)) note(word, rest);
      const mark = `${place} ${rest}`;
      for (const other of byRest.get(mark) ?? []) note(word, other);
      byRest.set(mark, [...(byRest.get(mark) ?? []), word]);
    }
  }
  return [...pairs.values()];

  function note(...pair: [string, string]): void {
    const [one, other] = pair.toSorted();
    pairs.set(`${one} ${other}`, pair);
  }
}

const WORD = /^[a-z]{6,40}$/;
