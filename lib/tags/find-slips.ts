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
      const before = word.slice(0, place);
      const after = word.slice(place + 1);
      if (known.has(before + after)) note(word, before + after);
      const mark = `${before}?${after}`;
      const others = byRest.get(mark);
      if (!others) byRest.set(mark, [word]);
      else {
        for (const other of others) note(word, other);
        others.push(word);
      }
    }
  }
  return [...pairs.values()];

  function note(...pair: [string, string]): void {
    const [one, other] = pair.toSorted();
    pairs.set(`${one} ${other}`, pair);
  }
}

const WORD = /^[a-z]{6,40}$/;
