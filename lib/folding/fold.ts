import { Converter } from 'opencc-js/t2cn';
import { LETTERS } from './letters';
import { RADICALS } from './radicals';

/**
 * What counts as the same to a search; texts, queries, marks and suggestions are all folded here.
 *
 * | is | like |
 * | --- | --- |
 * | what nobody sees: soft hyphens, joiners, spaces of no width, marks of direction, variants; ™ | nothing |
 * | full and half width, ligatures, ①, Ⅷ, m², ㈱; letters and kana that are put together (NFKC) | their plain form |
 * | capitals, ς; ё; ø, ł, đ, ß, æ … (`letters.ts`) | small letters; their plain form |
 * | accents of Latin and Greek, stress, harakat, niqqud, tatweel | nothing |
 * | Hindi with half न, ँ and the dot below; chillus of Malayalam | with ं, without; with their joiner |
 * | digits of any script | 0 to 9 |
 * | radicals of CJK (`radicals.ts`) | their characters |
 * | traditional Chinese, by character | simplified |
 *
 * й and и stay two letters, and so do katakana and hiragana: where words are not known, マス would
 * find every ます. Other scripts' vowels are marks, too, and stay.
 */
export function fold(text: string): string {
  const seen = text.replace(UNSEEN, '').normalize('NFKC');
  const plain = seen.toLowerCase().replaceAll(HALF_N, NASAL);
  let folded = '';
  let start = 0;
  for (let index = 0; index < plain.length; index++) {
    const code = plain.charCodeAt(index);
    if (code < FIRST_FOLDED || (kinds[code] || classify(code)) === SAME) continue;
    folded += plain.slice(start, index) + (others.get(code) ?? '');
    start = index + 1;
  }
  return start === 0 ? plain : folded + plain.slice(start);
}

const UNSEEN = /[\p{Default_Ignorable_Code_Point}™℠]/gu;

/** हिन्दी is हिंदी. */
const HALF_N = '\u0928\u094d';
const NASAL = '\u0902';

const FIRST_FOLDED = 0x80;
const SAME = 1;
const OTHER = 2;

/** Whether a code unit becomes another one, as far as it was met, and what it becomes. */
const kinds = new Uint8Array(0x10000);
const others = new Map<number, string>();

function classify(code: number): number {
  const character = String.fromCharCode(code);
  const folded = foldCharacter(character);
  const kind = folded === character ? SAME : OTHER;
  if (kind === OTHER) others.set(code, folded);
  kinds[code] = kind;
  return kind;
}

const HAN = /[\u3400-\u9fff]/;
const RADICAL = /[\u2e80-\u2eff\u31c0-\u31ef]/;
/** Scripts whose marks say how a word is said, and are mostly not written. */
const SPARING = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const MARKS =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]|(?=\p{M})[\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Syriac}]/gu;

function foldCharacter(character: string): string {
  if (HAN.test(character)) return simplify(character);
  if (RADICAL.test(character)) return simplify(RADICALS.get(character) ?? character);
  if (/\p{Nd}/u.test(character)) return digitOf(character);
  const bare = SPARING.test(character) ? character.normalize('NFD') : character;
  const letter = bare.replace(MARKS, '');
  return LETTERS.get(letter) ?? letter;
}

const toSimplified = Converter({ from: 't', to: 'cn' });

function simplify(character: string): string {
  const simple = toSimplified(character);
  if (simple === character || simple.length !== character.length) return character;
  return simplify(simple);
}

/** A script's ten digits follow each other. */
function digitOf(character: string): string {
  const code = character.charCodeAt(0);
  let digit = 0;
  while (digit < 9 && /\p{Nd}/u.test(String.fromCharCode(code - digit - 1))) digit++;
  return String(digit);
}
