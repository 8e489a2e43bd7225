import type { Element, ElementContent, Root } from 'hast';

const INLINE = new Set(
  'a abbr b bdi bdo cite del dfn em font i ins mark q s small span strong sub sup u'.split(' '),
);
const AS_WRITTEN = new Set('pre code kbd samp tt var math'.split(' '));
const ADDRESS = /^(?:https?:\/\/|www\.)\S*$/i;

const MARKS = /---?|\.\.\.|<<|>>|["']/g;
const SIGNS: Record<string, string> = {
  '--': '–',
  '---': '—',
  '...': '…',
  '<<': '«',
  '>>': '»',
};

/** How many quotations are open. */
interface Open {
  double: number;
  single: number;
}

/**
 * Sets the marks of typewriters as a typographer would, by the rules of Goldmark's extension of
 * that name: quotation marks and apostrophes, dashes, dots. Code stays as it is written.
 */
export function setTypography(tree: Root): void {
  setChildren(tree.children as ElementContent[], { double: 0, single: 0 }, false);
}

/** The same for a text without markup, such as an excerpt. */
export function setPlainText(text: string): string {
  return setText(text, ' ', ' ', { double: 0, single: 0 });
}

function setChildren(children: ElementContent[], open: Open, isInline: boolean): void {
  children.forEach((child, index) => {
    if (child.type === 'element') setElement(child, open);
    if (child.type !== 'text' || ADDRESS.test(child.value)) return;
    // Beside the text of a block stands nothing, beside that of an element in it a mark.
    const before = edge(children[index - 1], isInline);
    const after = edge(children[index + 1], isInline);
    child.value = setText(child.value, before, after, open);
  });
}

function setElement(element: Element, open: Open): void {
  if (AS_WRITTEN.has(element.tagName)) return;
  const isInline = INLINE.has(element.tagName);
  setChildren(element.children, isInline ? open : { double: 0, single: 0 }, isInline);
}

function edge(sibling: ElementContent | undefined, isInline: boolean): string {
  if (sibling === undefined) return isInline ? '*' : ' ';
  return sibling.type === 'element' && sibling.tagName === 'br' ? ' ' : '*';
}

function setText(text: string, before: string, after: string, open: Open): string {
  return text.replace(MARKS, (mark, place: number) => {
    const last = lastCharacter(text.slice(Math.max(0, place - 2), place)) || before;
    const rest = text.slice(place + mark.length);
    const next = firstCharacter(rest) || after;
    if (mark === '"') return setDouble(last, next, open);
    if (mark === "'") return setSingle(last, next, rest, open);
    return SIGNS[mark] ?? mark;
  });
}

function setDouble(last: string, next: string, open: Open): string {
  const { opens, closes } = flanks(last, next);
  if (opens && !closes) {
    open.double += 1;
    return '“';
  }
  if (open.double === 0 || !closes || (opens && !isPunctuation(next))) return '"';
  open.double -= 1;
  return '”';
}

function setSingle(last: string, next: string, rest: string, open: Open): string {
  const { opens, closes } = flanks(last, next);
  const isApostrophe = isWord(last) && /^\p{L}/u.test(next);
  if (isApostrophe || /^(?:\d\ds|tis|twas|em|til|n)\b/i.test(rest)) return '’';
  if (opens && !closes) {
    open.single += 1;
    return '‘';
  }
  if (!closes) return "'";
  open.single = Math.max(0, open.single - 1);
  return '’';
}

/** Whether a mark may open and close, as marks of emphasis do: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run */
function flanks(last: string, next: string): { opens: boolean; closes: boolean } {
  const opens = !isSpace(next) && (!isPunctuation(next) || isSpace(last) || isPunctuation(last));
  const closes = !isSpace(last) && (!isPunctuation(last) || isSpace(next) || isPunctuation(next));
  return { opens, closes };
}

function isSpace(character: string): boolean {
  return /^\s/u.test(character);
}

function isPunctuation(character: string): boolean {
  return /^[\p{P}\p{S}]/u.test(character);
}

function isWord(character: string): boolean {
  return /^[\p{L}\p{N}]/u.test(character);
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0).replace('\0', '');
}

function lastCharacter(text: string): string {
  return Array.from(text).at(-1) ?? '';
}
