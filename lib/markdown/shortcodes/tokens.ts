import type { Made } from './made';

/** Characters that stand in no text, and that no character reference of markdown gives. */
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
export const TOKEN = /\uFDD0(\d+)\uFDD1/g;

/** What stands for a shortcode in markdown until that is parsed: to it, letters like any others. */
export function tokenOf(number: number): string {
  return OPEN + number + CLOSE;
}

export function hasToken(text: string): boolean {
  return text.includes(OPEN);
}

/** A text without tokens, and without what is left of one where a text was cut. */
export function stripTokens(text: string): string {
  return text.replace(TOKEN, '').replace(/[\uFDD0\uFDD1]\d*/g, '');
}

/** A text between its tokens, and what each stands for; what is left of a token is left out. */
export function splitTokens(source: string, parts: Made[]): (string | Made)[] {
  return source.split(TOKEN).flatMap((piece, index): (string | Made)[] => {
    if (index % 2 === 0) return piece ? [stripTokens(piece)] : [];
    const made = parts[Number(piece)];
    return made ? [made] : [];
  });
}

/** The text of what is made, in a text where nothing else can stand: an address, a title. */
export function flatten(source: string, parts: Made[]): string {
  if (!hasToken(source)) return source;
  return splitTokens(source, parts)
    .map((piece) => (typeof piece === 'string' ? piece : textOf(piece, parts)))
    .join('');
}

function textOf({ pieces }: Made, parts: Made[]): string {
  return pieces.map(({ kind, value }) => (kind === 'html' ? '' : flatten(value, parts))).join('');
}
