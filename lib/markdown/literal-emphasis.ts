import type { Nodes } from 'mdast';
import { blankCode, blankComments } from './blanks';
import { reasonToCut } from './cost/body';
import { processors } from './processor';

/** Asterisks that are shown, with what stands between them, and why they are. */
export interface LiteralEmphasis {
  kind: 'spaces' | 'html' | 'escaped' | 'other';
  offset: number;
  length: number;
}

/** What is emphasis: letters within its asterisks, or marks that no letters but Chinese ones touch. */
const SOUND = new RegExp(
  [
    '(?<![*\\\\])\\*\\*(?:(?=[\\p{L}\\p{N}])|(?<=(?:^|[^\\p{L}\\p{N}]|\\p{sc=Han})\\*\\*)(?=[^\\s*]))',
    '[^*\\n]*',
    '(?:(?<=[\\p{L}\\p{N}])|(?<=[^\\s*])(?=\\*\\*(?:$|[^\\p{L}\\p{N}*]|\\p{sc=Han})))\\*\\*(?!\\*)',
  ].join(''),
  'gmu',
);
/** Asterisks in a block of HTML, which an empty line ends. */
const STARRED_HTML = /^[ \t]*<[a-z][^\n]*(?:\n[ \t]*\S[^\n]*){0,200}?\*\*/im;
const MARKS = '(?:(?:\\\\\\*){2,3}|(?<!\\\\)\\*{2,3})';
const PAIR = new RegExp(`(?<![*\\\\])${MARKS}(?!\\*)([^*\\\\\\n]{1,120}?)${MARKS}(?![*])`, 'g');
const IN_HTML = /(?<!\*)\*\*(?![\s*])([^*<>\n]{1,120})(?<!\s)\*\*(?!\*)/g;
const SHORTCODE = /\{\{[<%].*?[>%]\}\}/gs;
const CODE = /<!--[\s\S]*?-->|<(pre|code|script|style|textarea)\b[\s\S]*?<\/\1\s*>/gi;

/**
 * The pairs of asterisks in a body that are shown as they are. It is parsed where it may have some; lone
 * stars, powers, patterns of files and notes of a star are none.
 */
export function listLiteralEmphasis(body: string): LiteralEmphasis[] {
  if (!/\*\*|\\\*/.test(body)) return [];
  const text = body.replace(SHORTCODE, fill);
  const prose = blankCode(blankComments(text), 'x').replace(SOUND, fill);
  return listOddBlocks(prose, text).flatMap(({ start, block }) => {
    if (reasonToCut(block)) return [];
    const found: LiteralEmphasis[] = [];
    collect(processors.text.parse(block), block, found);
    return found.map((one) => ({ ...one, offset: one.offset + start }));
  });
}

/** A part of a body that can be parsed by itself. */
interface Block {
  start: number;
  block: string;
}

/** Within something else, so that it may mean another thing without that. */
const NESTED = /^(?:[ \t]{2,}|[ \t]*>)/;

/**
 * The parts between empty lines that may show asterisks; all of the text where one of them stands in
 * something that began before it.
 */
function listOddBlocks(prose: string, text: string): Block[] {
  const odd: Block[] = [];
  let start = 0;
  for (const part of prose.split(/(?<=\n)(?=[ \t]*\n)/)) {
    const block = text.slice(start, start + part.length);
    if (/\*\*|\\\*\\\*/.test(part) || STARRED_HTML.test(block)) {
      const blank = /^(?:[ \t]*\n)*/.exec(block)?.[0].length ?? 0;
      if (NESTED.test(block.slice(blank))) return [{ start: 0, block: text }];
      odd.push({ start: start + blank, block: block.slice(blank) });
    }
    start += part.length;
  }
  return odd;
}

function collect(node: Nodes, text: string, found: LiteralEmphasis[]): void {
  if (node.type === 'html') found.push(...pairsInHtml(node.value, offsetsOf(node).start));
  if (!('children' in node)) return;
  if (node.children.some(({ type }) => type === 'text')) found.push(...pairsIn(node, text));
  for (const child of node.children) collect(child, text, found);
}

function pairsInHtml(html: string, start: number): LiteralEmphasis[] {
  return [...html.replace(CODE, fill).matchAll(IN_HTML)]
    .filter(([, inside = '']) => hasWord(inside))
    .map(({ 0: pair, index }) => ({ kind: 'html', offset: start + index, length: pair.length }));
}

/** Those in the texts of a node, among which all else counts as one word. */
function pairsIn(node: Extract<Nodes, { children: unknown }>, text: string): LiteralEmphasis[] {
  const { start, end } = offsetsOf(node);
  let shown = text.slice(start, end).replace(/[^\n]/g, '\uFFFC');
  for (const child of node.children) {
    if (child.type !== 'text') continue;
    const { start: from, end: to } = offsetsOf(child);
    shown = shown.slice(0, from - start) + text.slice(from, to) + shown.slice(to - start);
  }
  return [...shown.matchAll(PAIR)].flatMap(({ 0: pair, 1: inside = '', index }) => {
    if (!isMeant(inside, shown.charAt(index - 1), shown.charAt(index + pair.length))) return [];
    return [{ kind: kindOf(pair, inside), offset: start + index, length: pair.length }];
  });
}

/** Whether asterisks can only have been meant to emphasise what is between them. */
function isMeant(inside: string, before: string, after: string): boolean {
  if (!hasWord(inside) || /^\/|\/$/.test(inside)) return false;
  // A note's star behind a word, and the next one: `price** … **net`, `*args, **kwargs`.
  if (/^\s/.test(inside) && /[\w)\]]/.test(before)) return false;
  return !(/\s$/.test(inside) && /[\w(]/.test(after));
}

function hasWord(inside: string): boolean {
  return /\p{Script=Han}|\p{L}{3}|\uFFFC/u.test(inside);
}

function kindOf(pair: string, inside: string): LiteralEmphasis['kind'] {
  if (pair.startsWith('\\')) return 'escaped';
  return /^\s|\s$/.test(inside) ? 'spaces' : 'other';
}

function offsetsOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function fill(some: string): string {
  return some.replace(/[^\n]/g, 'x');
}
