import { splitSentences } from './sentences';

/** A sentence of the page, and where it stands. */
export interface Passage {
  text: string;
  range: Range;
  /** BCP 47, of the element around it. */
  language: string;
}

const TEXTS = '.article h1, .article .lead, .article .prose';
const BLOCKS =
  'h1,h2,h3,h4,h5,h6,p,li,dt,dd,td,th,caption,figcaption,summary,blockquote,div,section';
/** What is not read: it is no text, or stands for something else. */
const SILENT =
  'pre,math,.video,.math-error,button,[role=doc-noteref],[role=doc-backlink],[data-footnotes],[hidden],[aria-hidden=true]';

/** The sentences of the article, in order; none goes beyond a block. */
export function listPassages(): Passage[] {
  const blocks = new Map<Element, Text[]>();
  for (const root of document.querySelectorAll(TEXTS)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (!(node instanceof Text) || !parent || parent.closest(SILENT)) continue;
      const block = parent.closest(BLOCKS) ?? root;
      blocks.set(block, [...(blocks.get(block) ?? []), node]);
    }
  }
  return [...blocks].flatMap(([block, nodes]) => passagesOf(block, nodes));
}

function passagesOf(block: Element, nodes: Text[]): Passage[] {
  const whole = nodes.map(({ data }) => data).join('');
  const language = block.closest<HTMLElement>('[lang]')?.lang || 'en';
  let start = 0;
  return splitSentences(whole).flatMap((sentence) => {
    const from = start;
    start += sentence.length;
    const text = sentence.trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const begin = from + sentence.indexOf(text);
    return { text, language, range: rangeOf(nodes, begin, begin + text.length) };
  });
}

/** The range of characters `start` to `end` of text nodes, counted through all of them. */
export function rangeOf(nodes: Text[], start: number, end: number): Range {
  const range = document.createRange();
  let before = 0;
  let begun = false;
  for (const node of nodes) {
    const after = before + node.length;
    if (!begun && start < after) {
      range.setStart(node, start - before);
      begun = true;
    }
    if (begun && end <= after) {
      range.setEnd(node, end - before);
      break;
    }
    before = after;
  }
  return range;
}

/** Characters `start` to `end` of a passage. */
export function partOf({ range }: Passage, start: number, end: number): Range {
  const root = range.commonAncestorContainer;
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  if (root instanceof Text) nodes.push(root);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (
      node instanceof Text &&
      range.intersectsNode(node) &&
      !node.parentElement?.closest(SILENT)
    ) {
      nodes.push(node);
    }
  }
  const offset = nodes[0] === range.startContainer ? range.startOffset : 0;
  return rangeOf(nodes, offset + start, offset + end);
}
