const CJK = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo', 'Yi'];
const SPACELESS = [
  ...['Thai', 'Lao', 'Khmer', 'Myanmar', 'Tai_Le', 'New_Tai_Lue', 'Tai_Tham', 'Tai_Viet'],
  ...['Javanese', 'Balinese'],
];
/** A character of a script that puts no spaces between words, for regular expressions. */
export const PAIRED = `(?:[${inScripts(CJK)}ー々〇]|(?=[\\p{L}\\p{N}])[${inScripts(SPACELESS)}])`;

function inScripts(names: string[]): string {
  return names.map((name) => `\\p{Script=${name}}`).join('');
}

const IS_PAIRED = new RegExp(PAIRED, 'u');
const MARK = /\p{M}/u;
const WORD = /[\p{L}\p{N}]/u;

/** One stretch of folded text that is indexed alike. */
export interface Run {
  text: string;
  /** Where it stands. */
  at: number;
  /** Characters of a script without spaces, a word of another one, or signs that belong to words. */
  kind: 'pairs' | 'word' | 'sign';
}

const SEPARATOR = 1;
const LETTER = 2;
const CHARACTER = 3;
const MARKING = 4;
const SIGN = 5;
type Class = typeof SEPARATOR | typeof LETTER | typeof CHARACTER;

/** What each code point is, as far as it was met; a table is many times faster than the patterns. */
const classes = new Uint8Array(0x110000);

function classOf(code: number): number {
  return classes[code] || classify(code);
}

function classify(code: number): number {
  const character = String.fromCodePoint(code);
  const found = judge(character);
  classes[code] = found;
  return found;
}

function judge(character: string): number {
  if (IS_PAIRED.test(character)) return CHARACTER;
  if (MARK.test(character)) return MARKING;
  if (WORD.test(character)) return LETTER;
  return '+#.&'.includes(character) ? SIGN : SEPARATOR;
}

/**
 * Splits folded text into runs. What is not a letter, mark or number separates, but for the signs
 * of words such as C++, C#, .NET and R&D. Marks belong to what they stand behind.
 */
export function splitRuns(text: string): Run[] {
  const runs: Run[] = [];
  let start = 0;
  let current: Class = SEPARATOR;
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index) ?? 0;
    const found = classOf(code);
    if (found === SIGN) {
      end(index, SEPARATOR);
      const sign = signAt(text, index);
      if (sign) runs.push({ text: sign, at: index, kind: 'sign' });
      index += sign.length || 1;
      continue;
    }
    if (found === MARKING) {
      if (current === SEPARATOR) end(index, LETTER);
    } else if (found !== current) {
      end(index, found === LETTER || found === CHARACTER ? found : SEPARATOR);
    }
    index += code > 0xffff ? 2 : 1;
  }
  end(text.length, SEPARATOR);
  return runs;

  function end(index: number, next: Class): void {
    if (current !== SEPARATOR && index > start) {
      const kind = current === CHARACTER ? 'pairs' : 'word';
      runs.push({ text: text.slice(start, index), at: start, kind });
    }
    start = index;
    current = next;
  }
}

/** The sign of a word at a place of folded text; empty where it is mere punctuation. */
function signAt(text: string, index: number): string {
  const isBehindWord = isLetter(text.charAt(index - 1));
  const isBeforeWord = isLetter(text.slice(index + 1, index + 3));
  switch (text.charAt(index)) {
    case '+':
      if (!isBehindWord) return '';
      return text.startsWith('++', index) ? '++' : isBeforeWord ? '' : '+';
    case '#':
      return isBehindWord && !isBeforeWord ? '#' : '';
    case '&':
      return isBehindWord && isBeforeWord ? '&' : '';
    default:
      return isBeforeWord && /^\p{L}/u.test(text.slice(index + 1, index + 3)) ? '.' : '';
  }
}

/** Whether a text begins with a letter or number of a script with spaces. */
function isLetter(text: string): boolean {
  return classOf(text.codePointAt(0) ?? 0) === LETTER;
}

/**
 * The tokens of a run without spaces: overlapping pairs, as in Lucene's CJK analyzer, so that any
 * two characters are found without knowing words. The last character also stands alone, so that
 * every character of the run begins some token and can be found by prefix.
 */
export function pairs(run: string): string[] {
  const characters = charactersOf(run);
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}

/** Characters, each with its marks: the vowels and tones of Thai and its like. */
export function charactersOf(text: string): string[] {
  const characters = Array.from(text);
  if (!MARK.test(text)) return characters;
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}

/** Whether a run is one character or letter, which says little by itself. */
export function isSingle({ text }: Run): boolean {
  return charactersOf(text).length === 1;
}

/** What a run is in the full-text index. */
export function tokensOf({ text, kind }: Run): string[] {
  if (kind === 'pairs') return pairs(text);
  return [kind === 'sign' ? widen(text) : text];
}

/** Signs in full width, which folded text has none of: the index takes ASCII's for separators. */
function widen(signs: string): string {
  return Array.from(signs, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
}

/**
 * What a run is in the full-text index behind another one. Behind a word the first character stands
 * alone, too: A股 is found without all that begins with 股.
 */
export function tokensBehind(before: Run | undefined, run: Run): string[] {
  const tokens = tokensOf(run);
  const [first] = tokens;
  if (!before || before.kind === 'pairs' || !first || tokens.length === 1) return tokens;
  return [charactersOf(first)[0] ?? first, ...tokens];
}

/** The word under which the full-text index knows that an article is in a list. */
export function listWord(list: number): string {
  return `list${list.toString(36)}`;
}

/** A piece of a name as the index of terms knows it: every language has words of its own. */
export function termWord(language: string, piece: string): string {
  return language.toLowerCase().replace(/[^a-z0-9]/g, '') + piece;
}
