/** A text in lines, each with the ending that it has. */
export interface Line {
  text: string;
  /** `\n`, `\r\n`, `\r`, or nothing at the end of the text. */
  ending: string;
}

/** The lines of a text; joined again they are the text. */
export function splitLines(text: string): Line[] {
  const lines = Array.from(
    text.matchAll(/([^\r\n]*)(\r\n|\r|\n)/g),
    ([, line = '', ending = '']) => ({
      text: line,
      ending,
    }),
  );
  const length = lines.reduce((sum, line) => sum + line.text.length + line.ending.length, 0);
  return [...lines, { text: text.slice(length), ending: '' }];
}

export function joinLines(lines: Line[]): string {
  return lines.map(({ text, ending }) => text + ending).join('');
}

/** The text as it is parsed: with `\n` alone. */
export function plainText(lines: Line[]): string {
  return lines.map(({ text, ending }) => text + (ending && '\n')).join('');
}

/** Something of one line that is to be otherwise; lines and columns count from 1. */
export interface Edit {
  line: number;
  column: number;
  old: string;
  new: string;
}

/** The lines with some edits made; one whose place is not as it was told is left out. */
export function editLines(lines: Line[], edits: Edit[]): Line[] {
  const edited = [...lines];
  // From the end on, so that columns stay what they are.
  for (const { line, column, old, new: better } of edits.toReversed()) {
    const found = edited[line - 1];
    if (!found?.text.startsWith(old, column - 1)) continue;
    const before = found.text.slice(0, column - 1);
    const after = found.text.slice(column - 1 + old.length);
    edited[line - 1] = { ...found, text: before + better + after };
  }
  return edited;
}
