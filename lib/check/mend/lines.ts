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
