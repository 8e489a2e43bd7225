/** The scripts that ICU puts first in some languages; Hugo's collation keeps them in this order. */
const SCRIPTS = [
  ...[/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u, /\p{Script=Georgian}/u],
  ...[/\p{Script=Armenian}/u, /\p{Script=Hebrew}/u, /\p{Script=Arabic}/u, /\p{Script=Devanagari}/u],
  ...[/\p{Script=Bengali}/u, /\p{Script=Thai}/u, /\p{Script=Hangul}/u],
  ...[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, /\p{Script=Han}/u],
];

/**
 * How titles of a language are put in order: as its dictionaries do, Chinese by pinyin, digits one
 * after another; where two of them first differ in script, by that, whatever the language.
 */
export function titleOrder(language: string): (a: string, b: string) => number {
  const collator = new Intl.Collator(language);
  const letters = new Intl.Collator(language, { sensitivity: 'base' });
  return (a, b) => byScript(a, b, letters) || collator.compare(a, b);
}

function byScript(a: string, b: string, letters: Intl.Collator): number {
  const others = b[Symbol.iterator]();
  for (const one of a) {
    const { value: other } = others.next();
    if (other === undefined) return 0;
    if (one === other || letters.compare(one, other) === 0) continue;
    const [first, second] = [scriptOf(one), scriptOf(other)];
    return first === -1 || second === -1 ? 0 : first - second;
  }
  return 0;
}

function scriptOf(character: string): number {
  return SCRIPTS.findIndex((script) => script.test(character));
}

/** How Hugo puts the paths of files in order: whatever their case, and only then by that. */
export function comparePaths(a: string, b: string): number {
  return compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
