import { type DefaultTreeAdapterTypes, parseFragment, defaultTreeAdapter as tree } from 'parse5';
import { decodeShown } from '../article/character-references';

/** What a page shows: its tags and texts in order, references decoded, and how many were not before. */
export interface ShownPage {
  parts: string[];
  codes: number;
}

const AS_WRITTEN = new Set(['code', 'kbd', 'math', 'pre', 'samp', 'tt', 'var']);
/** Attributes that readers are shown, or told. */
const TOLD = new Set(['alt', 'aria-label', 'title']);
const BLANKS = /^[\s\u00AD\u200B-\u200F\u2060-\u2064\u2800\u3164]*$/;

/** Reads safe HTML of a body; code and formulas count as they are written, and a blank paragraph is not shown. */
export function readShownPage(html: string): ShownPage {
  const page: ShownPage = { parts: [], codes: 0 };
  for (const node of parseFragment(html).childNodes) read(node, page, false);
  return page;
}

function read(node: DefaultTreeAdapterTypes.ChildNode, page: ShownPage, isCode: boolean): void {
  if (tree.isTextNode(node)) {
    const text = isCode ? node.value : decode(node.value, page);
    if (/[^ \t\n]/.test(text)) page.parts.push(text);
  }
  if (!tree.isElementNode(node)) return;
  const start = page.parts.length;
  const attributes = node.attrs.map(({ name, value }) => [
    name,
    TOLD.has(name) ? decode(value, page) : value,
  ]);
  page.parts.push(`<${node.tagName} ${JSON.stringify(attributes)}>`);
  for (const child of node.childNodes) read(child, page, isCode || AS_WRITTEN.has(node.tagName));
  const isPlain = node.tagName === 'p' && node.attrs.length === 0;
  const isBlank = isPlain && page.parts.slice(start + 1).every((part) => BLANKS.test(part));
  if (isBlank) page.parts.length = start;
  else page.parts.push(`</${node.tagName}>`);
}

function decode(text: string, page: ShownPage): string {
  const decoded = decodeShown(text);
  page.codes += decoded.codes;
  return decoded.text;
}
