/** Where `shelter` keeps ASCII punctuation that is text and no markup: a private use area. */
export const sheltered = '\uE021-\uE07E';
const offset = 0xe000;

const fenceLine = /^[ \t>]*(`{3,}|~{3,})[^`]*$/;
const emptyLine =
  /^[ \t>]*(?:(?:[-*_][ \t]*){3,}|\{[#.][^{}]*\}[ \t]*|(?:=+|-+)[ \t]*|\[[^\]^][^\]]*\]:[ \t]*\S+(?:[ \t]+["'(].*)?)?$/;
const marks =
  /^(?:[ \t]*(?:>|[-+*:][ \t]|\d{1,3}[.)][ \t]|#{1,6}[ \t]|\[\^[^\]]*\]:))+[ \t]*(?:\[[ xX]\][ \t]|\[![a-z]+\][-+]?(?=\s|$))?/i;

/** Closing marks and attributes, up to the line's end: `## News {#news}`. */
const headingEnd = /\{[#.][^{}]*\}$|(?<!#)#+$/;

/** Markdown without the marks of its blocks, which stand an empty line apart; code is sheltered. */
export function stripBlockMarks(markdown: string): string {
  const lines: string[] = [];
  let fence = '';
  let isTable = false;
  for (const line of markdown.split('\n')) {
    const marker = fenceLine.exec(line)?.[1];
    if (marker?.startsWith(fence)) {
      fence = fence ? '' : marker;
      lines.push('');
    } else if (fence) {
      lines.push(shelter(line));
    } else if (emptyLine.test(line)) {
      isTable = false;
      lines.push('');
    } else if (line.includes('|') && /^[ \t|:-]+$/.test(line)) {
      isTable = true;
      lines.push(splitRow(lines.pop() ?? ''));
    } else {
      lines.push(...stripLine(isTable ? splitRow(line) : line));
    }
  }
  return lines.join('\n');
}

/** Moves punctuation where no rule of markdown finds it. */
export function shelter(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (mark) =>
    String.fromCharCode(mark.charCodeAt(0) + offset),
  );
}

/** Moves punctuation back. */
export function unshelter(text: string): string {
  return text.replace(/[\uE021-\uE07E]/g, (mark) =>
    String.fromCharCode(mark.charCodeAt(0) - offset),
  );
}

function stripLine(line: string): string[] {
  const mark = marks.exec(line)?.[0] ?? '';
  const text = line.slice(mark.length);
  if (mark.includes('#')) return ['', text.trimEnd().replace(headingEnd, '').trimEnd(), ''];
  if (mark.includes('[!')) return ['', text, ''];
  return /[^ \t>]/.test(mark) ? ['', text] : [text];
}

function splitRow(row: string): string {
  return row.replace(/(?<!\\)\|/g, '  ');
}
