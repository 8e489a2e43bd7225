import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { chineseScript } from './variants';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Convert = (text: string) => string;

/** Their text is read by machines, or means itself. */
const UNTOUCHED = new Set(['code', 'pre', 'kbd', 'samp', 'math', 'script', 'style', 'textarea']);
/** Attributes that readers see or hear. */
const WORDS = new Set(['alt', 'title', 'aria-label', 'label']);

/** A piece of the source, from one offset to another. */
interface Piece {
  start: number;
  end: number;
}

/**
 * Converts what readers read of well-formed HTML in a language (BCP 47): texts, and attributes
 * that are words. Every other character stays where it is: only pieces of the source are replaced.
 * Untouched are code, formulas, and what says by `translate`, `notranslate` or `lang` that it is
 * not to be converted.
 */
export function convertHtml(html: string, language: string, convert: Convert): string {
  const script = chineseScript(language);
  const pieces: Piece[] = [];
  const { childNodes } = parseFragment(html, { sourceCodeLocationInfo: true });
  for (const node of childNodes) collect(node, true, true);
  pieces.sort((a, b) => a.start - b.start);
  let converted = '';
  let done = 0;
  for (const { start, end } of pieces) {
    const piece = html.slice(start, end);
    // A parser that mends a fault may call several pieces one: then they stay.
    if (start < done || piece.includes('<')) continue;
    converted += html.slice(done, start) + convert(piece);
    done = end;
  }
  return converted + html.slice(done);

  function collect(node: Node, isChinese: boolean, isOpen: boolean): void {
    if (node.nodeName === '#text' && node.sourceCodeLocation && isChinese && isOpen) {
      const { startOffset: start, endOffset: end } = node.sourceCodeLocation;
      pieces.push({ start, end });
    }
    if (!('attrs' in node) || UNTOUCHED.has(node.tagName)) return;
    const lang = attribute(node, 'lang');
    const isHere = lang === undefined ? isChinese : chineseScript(lang) === script;
    const isTranslated = translates(node) ?? isOpen;
    if (isHere && isTranslated) pieces.push(...wordsOf(node, html));
    for (const child of node.childNodes) collect(child, isHere, isTranslated);
  }
}

function translates(element: Element): boolean | undefined {
  const isNamed = attribute(element, 'class')?.split(/\s+/).includes('notranslate');
  if (isNamed) return false;
  const said = attribute(element, 'translate')?.toLowerCase();
  return said === undefined ? undefined : said !== 'no';
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}

/** The values of an element's attributes that are words, without their names. */
function wordsOf({ attrs, sourceCodeLocation }: Element, html: string): Piece[] {
  return attrs.flatMap(({ name, value }) => {
    const place = sourceCodeLocation?.attrs?.[name];
    if (!WORDS.has(name) || !value || !place) return [];
    const equals = html.indexOf('=', place.startOffset);
    return [{ start: equals + 1, end: place.endOffset }];
  });
}
