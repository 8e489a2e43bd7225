import { Converter } from 'opencc-js/t2cn';

/**
 * What counts as the same character to a search: full width and half width, upper and lower case
 * (NFKC, then lower case), letters with and without accents, traditional and simplified Chinese.
 * Characters are folded one by one, so that a text and a query never disagree about where words end.
 */
export function fold(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(ACCENTED, stripAccents);
  let folded = '';
  let start = 0;
  for (let index = 0; index < plain.length; index++) {
    const code = plain.charCodeAt(index);
    if (code < FIRST_HAN || code > LAST_HAN) continue;
    const simple = simplified[code] || simplify(code);
    if (simple === code) continue;
    folded += plain.slice(start, index) + String.fromCharCode(simple);
    start = index + 1;
  }
  return start === 0 ? plain : folded + plain.slice(start);
}

/** Letters of Latin and Greek with accents, and accents that stand alone. */
const ACCENTED = /[\u00c0-\u024f\u0370-\u03ff\u1e00-\u1fff]|[\u0300-\u036f]+/g;

function stripAccents(letter: string): string {
  return letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/** The simplified form of each code unit that was met; 0 for the others. */
const simplified = new Uint16Array(LAST_HAN + 1);
const toSimplified = Converter({ from: 't', to: 'cn' });

function simplify(code: number): number {
  const simple = toSimplified(String.fromCharCode(code));
  simplified[code] = simple.length === 1 ? simple.charCodeAt(0) : code;
  return simplified[code];
}
