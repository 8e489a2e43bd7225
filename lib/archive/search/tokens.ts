import { fold } from './fold';

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〇]/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** One stretch of text that is indexed alike: CJK characters, or one word of another script. */
export interface Run {
  text: string;
  cjk: boolean;
}

const SEPARATOR = 1;
const LETTER = 2;
const CHARACTER = 3;

/** What each code point is, as far as it was met; a table is many times faster than the patterns. */
const classes = new Uint8Array(0x110000);

function classOf(code: number): number {
  return classes[code] || classify(code);
}

function classify(code: number): number {
  const character = String.fromCodePoint(code);
  const found = CJK.test(character) ? CHARACTER : WORD.test(character) ? LETTER : SEPARATOR;
  classes[code] = found;
  return found;
}

/** Whether a character belongs to a word of a script other than Chinese, Japanese and Korean. */
export function isLetter(character: string): boolean {
  return classOf(character.codePointAt(0) ?? 0) === LETTER;
}

/** Splits folded text into runs; everything that is not a letter, mark or number separates. */
export function splitRuns(text: string): Run[] {
  const runs: Run[] = [];
  let start = 0;
  let current = SEPARATOR;
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index) ?? 0;
    const found = classOf(code);
    if (found !== current) {
      end(index);
      start = index;
      current = found;
    }
    index += code > 0xffff ? 2 : 1;
  }
  end(text.length);
  return runs;

  function end(index: number): void {
    if (current === SEPARATOR || index === start) return;
    runs.push({ text: text.slice(start, index), cjk: current === CHARACTER });
  }
}

/**
 * The tokens of a run of CJK characters: overlapping pairs, as in Lucene's CJK analyzer, so that
 * any two characters are found without knowing words. The last character also stands alone, so
 * that every character of the run begins some token and can be found by prefix.
 */
export function pairs(run: string): string[] {
  const characters = Array.from(run);
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}

/** Text as the full-text index stores it: tokens separated by spaces. */
export function indexText(text: string): string {
  return splitRuns(fold(text))
    .map((run) => (run.cjk ? pairs(run.text).join(' ') : run.text))
    .join(' ');
}

/** Keeps what stands before and behind it from being taken for a phrase. */
const BREAK = '\ue000';

/** The characters of CJK that tokens consist of, each once: what a search for a single one finds. */
export function listCharacters(tokens: string): string {
  const characters = new Set<string>();
  // Every character begins a token.
  for (const token of tokens.split(' ')) {
    const code = token.codePointAt(0) ?? 0;
    if (classOf(code) === CHARACTER) characters.add(String.fromCodePoint(code));
  }
  return [...characters].join(' ');
}

/** A headline as the full-text index stores it: its tokens, then its characters. */
export function indexTitle(title: string): string {
  const tokens = indexText(title);
  return `${tokens} ${BREAK} ${listCharacters(tokens)}`;
}

/** The word under which the full-text index knows that an article is in a list. */
export function listWord(list: number): string {
  return `list${list.toString(36)}`;
}

/** A piece of a name as the index of terms knows it: every language has words of its own. */
export function termWord(language: string, piece: string): string {
  return language.toLowerCase().replace(/[^a-z0-9]/g, '') + piece;
}
