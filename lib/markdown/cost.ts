/** Characters of a body that is rendered. */
export const maxLength = 2_000_000;
/** Paragraphs, list items, table rows and the like: each takes about 0.1 ms. */
const maxBlocks = 20_000;
/** Pairs of marks within one text, such as `*` and `[`: each takes up to 150 ns. */
const maxPairs = 15_000_000;
/** Definitions of terms, times the lines of the body: each takes 0.2 µs for every line. */
const maxDefinitionLines = 1_000_000;

const deepNesting = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){30}|^[ \t]{100}/;
const fenceStart = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const ownText = /^ {0,3}(?:[-+*][ \t]+\S|1[.)][ \t]+\S|#{1,6}[ \t])|^[ \t]*$/;
const listItem = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/;
const definition = /^[ \t]*:(?=[ \t])/;
const footnote = /^[ \t]*\[\^/;

interface Block {
  lines: string[];
  kind: 'text' | 'row' | 'code';
}

/**
 * Bounds the time that parsing takes. A text can cost the square of its marks, so what no author
 * writes, such as 10,000 nested `*`, `>` or `[`, would hang the page: where it is too much, marks are
 * escaped and the text is shown as written. Throws when the whole is too much.
 */
export function boundCost(markdown: string): string {
  if (markdown.length > maxLength) throw new RangeError('The body is too long to render');
  const source = markdown.split('\n');
  let pairs = 0;
  let blocks = 0;
  let definitionsLeft = maxDefinitionLines / source.length;
  const bounded = splitBlocks(source).map((block) => {
    const cost = countPairs(block);
    const isCheap = pairs + cost <= maxPairs;
    definitionsLeft -= countDefinitions(block);
    const marked = isCheap ? flatten(block) : block.lines.map(escapeMarks);
    const isTooMuch = definitionsLeft < 0 && block.kind !== 'code';
    const text = (isTooMuch ? marked.map(escapeColon) : marked).join('\n');
    if (isCheap) pairs += cost;
    blocks += countBlocks(block) + countEscapes(text, block) / 5;
    if (blocks > maxBlocks) throw new RangeError('The body has too many parts to render');
    return text;
  });
  return bounded.join('\n');
}

function flatten({ lines, kind }: Block): string[] {
  if (kind === 'code') return lines;
  return lines.map((line) => (deepNesting.test(line) ? escapeMarks(line) : line));
}

/** Splits where one text surely ends: at empty lines, bullets, headings, table rows and code. */
function splitBlocks(lines: string[]): Block[] {
  const blocks: Block[] = [];
  let fence = '';
  let isTable = false;
  lines.forEach((line, index) => {
    const last = blocks.at(-1);
    isTable = line.trim() !== '' && (isTable || isDelimiterRow(line, lines[index - 1]));
    const kind = fence ? 'code' : isTable ? 'row' : 'text';
    if (fence) fence = closes(line, fence) ? '' : fence;
    else fence = fenceOf(line);
    const isSameText = kind === 'text' && !fence && !ownText.test(line);
    if (isSameText && last?.kind === 'text') last.lines.push(line);
    else blocks.push({ lines: [line], kind });
  });
  return blocks;
}

/** How much there is to parse, in paragraphs. */
function countBlocks({ lines, kind }: Block): number {
  const text = lines.join('\n');
  if (kind === 'code' || !text) return 0;
  if (kind === 'row') return text.split('|').length / 3;
  const items = lines.filter((line) => listItem.test(line)).length;
  const footnotes = lines.filter((line) => footnote.test(line)).length;
  const formulas = text.match(/\$|\\[([]/g)?.length ?? 0;
  return 1 + lines.length / 5 + items + footnotes * 10 + formulas / 4;
}

function countEscapes(text: string, { lines }: Block): number {
  return text === lines.join('\n') ? 0 : text.split('&#').length;
}

/** How many pairs of marks there are to compare. An unmatched backtick costs the text's length. */
function countPairs({ lines, kind }: Block): number {
  if (kind === 'code') return 0;
  const text = lines.join('\n');
  let marks = 0;
  let ticks = 0;
  for (const [run] of text.matchAll(/[*_~]+|`+|[[\]<]/g)) {
    if (run.startsWith('`')) ticks++;
    else marks += Math.ceil(run.length / 2);
  }
  return marks ** 2 + (ticks * text.length) / 4;
}

function fenceOf(line: string): string {
  const match = fenceStart.exec(line);
  return match?.[1] ?? match?.[2] ?? '';
}

function closes(line: string, fence: string): boolean {
  const text = line.trim();
  return text.startsWith(fence) && text === text.charAt(0).repeat(text.length);
}

function isDelimiterRow(line: string, head = ''): boolean {
  return /^[ \t|:-]+$/.test(line) && line.includes('|') && countCells(line) === countCells(head);
}

function countCells(row: string): number {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
}

function countDefinitions({ lines, kind }: Block): number {
  return kind === 'text' ? lines.filter((line) => definition.test(line)).length : 0;
}

function escapeColon(line: string): string {
  return line.replace(definition, '&#58;');
}

/** As character references: a backslash would open a formula where it escapes a bracket. */
function escapeMarks(line: string): string {
  return line
    .trim()
    .replace(/[-+*_~`[\]<>$\\]|[.)](?=[ \t])/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
