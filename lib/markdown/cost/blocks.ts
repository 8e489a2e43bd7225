/** Lines that belong together: those of one text, one line of code, or all of a table. */
export interface Block {
  kind: 'text' | 'code' | 'table';
  lines: string[];
  /** Of a table: as many cells are written for each of its rows. */
  columns?: number;
}

const fenceStart = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const ownText = /^ {0,3}(?:[-+*][ \t]+\S|1[.)][ \t]+\S|#{1,6}[ \t])|^[ \t]*$/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const containers = /^(?:[ \t]*(?:>|(?:[-+*:]|\d{1,9}[.)])(?=[ \t])))+/;

/** Splits where one text surely ends: at empty lines, bullets, headings, tables and code. */
export function splitBlocks(lines: string[]): Block[] {
  const blocks: Block[] = [];
  let fence = '';
  for (const line of lines) {
    const last = blocks.at(-1);
    if (fence) {
      blocks.push({ kind: 'code', lines: [line] });
      fence = closes(line, fence) ? '' : fence;
    } else if (last?.kind === 'table' && line.trim() !== '') {
      last.lines.push(line);
    } else if (last?.kind === 'text' && isDelimiterRow(line, last.lines.at(-1) ?? '')) {
      const head = last.lines.pop() ?? '';
      if (last.lines.length === 0) blocks.pop();
      blocks.push({ kind: 'table', lines: [head, line], columns: countCells(line) });
    } else {
      fence = fenceOf(line);
      const isSameText = !fence && !ownText.test(line) && last?.kind === 'text';
      if (isSameText && !endsText(last)) last.lines.push(line);
      else blocks.push({ kind: 'text', lines: [line] });
    }
  }
  return blocks;
}

/** How many cells are written in a row. */
export function countCells(row: string): number {
  const cells = withoutContainers(row)
    .trim()
    .replace(/^\||\|$/g, '');
  return (cells.match(/(?<!\\)\|/g)?.length ?? 0) + 1;
}

/** The marks of quotes and list items that a line begins with. */
export function containersOf(line: string): string {
  return containers.exec(line)?.[0] ?? '';
}

/** Whether a line makes a heading of the text above it. */
export function isUnderline(line: string): boolean {
  return underline.test(line);
}

function endsText({ lines }: Block): boolean {
  return lines.length > 1 && isUnderline(lines.at(-1) ?? '');
}

function isDelimiterRow(line: string, head: string): boolean {
  const row = withoutContainers(line);
  return /^[ \t|:-]+$/.test(row) && row.includes('|') && countCells(line) === countCells(head);
}

function withoutContainers(line: string): string {
  return line.slice(containersOf(line).length);
}

function fenceOf(line: string): string {
  const match = fenceStart.exec(line);
  return match?.[1] ?? match?.[2] ?? '';
}

function closes(line: string, fence: string): boolean {
  const text = line.trim();
  return text.startsWith(fence) && text === text.charAt(0).repeat(text.length);
}
