import type { Element, ElementContent, Nodes } from 'hast';
import { ATTRIBUTES } from './attributes';
import { isHeading } from './headings';

/** Of what markdown makes: the HTML of a body is not parsed yet. */
const INLINE = new Set(['a', 'del', 'em', 'strong', 'sup']);
const AS_WRITTEN = new Set(['pre', 'code']);
const ADDRESS = /^(?:https?:\/\/|www\.)\S*$/i;

/** Characters after a mark that may tell what it is. */
const MAX_LINE = 50;
const MARKS = /---?|\.\.\.|<<|>>|["']/g;
const SIGNS: Record<string, string> = {
  '--': '–',
  '---': '—',
  '...': '…',
  '<<': '«',
  '>>': '»',
};

/** How many quotations are open: Goldmark counts through all blocks of a text. */
interface Open {
  double: number;
  single: number;
}

/**
 * Sets the marks of typewriters as a typographer would, by the rules of Goldmark's extension of
 * that name: quotation marks and apostrophes, dashes, dots. Code, HTML that is not parsed yet, and
 * what headings say of themselves stay as they are written.
 */
export function setTypography(tree: Nodes): void {
  if (!('children' in tree)) return;
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
    const after = beginning(children[index + 1], isInline);
    child.value = setText(child.value, before, after, open);
  });
}

function setElement(element: Element, open: Open): void {
  if (AS_WRITTEN.has(element.tagName)) return;
  const attributes = isHeading(element) ? cutAttributes(element) : '';
  setChildren(element.children, open, INLINE.has(element.tagName));
  if (attributes) element.children.push({ type: 'text', value: attributes });
}

function cutAttributes({ children }: Element): string {
  const last = children.at(-1);
  if (last?.type !== 'text') return '';
  const [attributes = ''] = ATTRIBUTES.exec(last.value) ?? [];
  last.value = last.value.slice(0, last.value.length - attributes.length);
  return attributes;
}

function edge(sibling: ElementContent | undefined, isInline: boolean): string {
  if (sibling === undefined) return isInline ? '*' : ' ';
  if (sibling.type !== 'element') return '*';
  return { br: ' ', code: '`' }[sibling.tagName] ?? '*';
}

const BEGINNINGS: Record<string, string> = {
  a: '[',
  br: ' ',
  code: '`',
  del: '~~',
  em: '*',
  img: '![',
  strong: '**',
};

/** The first two characters of what follows as its author wrote it: Goldmark looks that far. */
function beginning(sibling: ElementContent | undefined, isInline: boolean): string {
  if (sibling === undefined) return isInline ? '**' : ' ';
  if (sibling.type === 'text') return sibling.value.slice(0, 2);
  if (sibling.type !== 'element') return '**';
  const written = BEGINNINGS[sibling.tagName];
  if (written === undefined || sibling.tagName === 'br') return written ?? '**';
  const [first] = sibling.children;
  return (written + (first ? beginning(first, true) : '')).slice(0, 2);
}

function setText(text: string, before: string, after: string, open: Open): string {
  return text.replace(MARKS, (mark, place: number) => {
    if (mark !== '"' && mark !== "'") return SIGNS[mark] ?? mark;
    const last = lastCharacter(text.slice(Math.max(0, place - 2), place)) || before;
    // As far as its line goes; where an element follows, by the marks that stand around that.
    const line = /^[^\n]*\n?/.exec(text.slice(place + 1, place + MAX_LINE))?.[0] ?? '';
    const rest = line.endsWith('\n') ? line : line + after.trim();
    const run = mark === '"' ? /^"*/ : /^'*/;
    const beyond = firstCharacter(rest.replace(run, '')) || firstCharacter(after);
    const sides = flanks(last, beyond);
    return mark === '"' ? setDouble(last, rest, sides, open) : setSingle(last, rest, sides, open);
  });
}

interface Sides {
  opens: boolean;
  closes: boolean;
}

// Rule by rule as in https://github.com/yuin/goldmark/blob/v1.5.4/extension/typographer.go

function setDouble(last: string, rest: string, { opens, closes }: Sides, open: Open): string {
  if (opens && !closes) {
    open.double += 1;
    return '“';
  }
  if (open.double === 0 || !mayClose(rest, { opens, closes })) return '"';
  if (rest.startsWith('"') && /^\p{Nd}/u.test(last)) return '"';
  open.double -= 1;
  return '”';
}

function setSingle(last: string, rest: string, { opens, closes }: Sides, open: Open): string {
  const isDecade = opens && !closes && /^\d\ds(?:$|[\s\p{P}!-/:-@[-`{-~])/u.test(rest);
  const isCutWord = /^[\s\p{P}]/u.test(last) && /^[tenl]/.test(rest);
  const isInWord = /^[\p{L}\p{Nd}]/u.test(last) && /^\p{L}/u.test(rest);
  if (isDecade || isCutWord || isInWord) return '’';
  if (opens && !closes) {
    if (/^(?:[smtd]|ve|ll|re)(?:$|[\s!-/:-@[-`{-~])/.test(rest)) return '’';
    open.single += 1;
    return '‘';
  }
  if (byteLength(rest) > 1 && !/^\p{Nd}/u.test(rest)) return '’';
  if (open.single === 0 || !mayClose(rest, { opens, closes })) return "'";
  open.single -= 1;
  return '’';
}

/** Where a mark may do both, only before marks of ASCII: Goldmark looks at bytes. */
function mayClose(rest: string, { opens, closes }: Sides): boolean {
  return closes && (!opens || /^[!-#%-*,-/:;?@[-\]_{}](?:$|[\s!-/:-@[-`{-~])/u.test(rest));
}

/** Goldmark counts bytes. */
function byteLength(text: string): number {
  return text.length === 1 && text > '\x7f' ? 2 : text.length;
}

/** Whether a mark may open and close, as marks of emphasis do: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run */
function flanks(last: string, next: string): Sides {
  const opens = !isSpace(next) && (!isPunctuation(next) || isSpace(last) || isPunctuation(last));
  const closes = !isSpace(last) && (!isPunctuation(last) || isSpace(next) || isPunctuation(next));
  return { opens, closes };
}

function isSpace(character: string): boolean {
  return /^\s/u.test(character);
}

function isPunctuation(character: string): boolean {
  return /^[\p{P}!-/:-@[-`{-~]/u.test(character);
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0).replace('\0', '');
}

function lastCharacter(text: string): string {
  return Array.from(text).at(-1) ?? '';
}
