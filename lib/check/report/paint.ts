const CODES = { red: 31, yellow: 33, dim: 2, bold: 1, underline: 4 };

/** A text in a colour or manner of a terminal. */
export type Paint = (manner: keyof typeof CODES, text: string) => string;

/** Leaves texts as they are where nothing may be coloured. */
export function createPaint(isColoured: boolean): Paint {
  return (manner, text) => (isColoured ? `\x1b[${CODES[manner]}m${text}\x1b[0m` : text);
}

/** Whether a terminal shows colours, and whoever sits there wants them: https://no-color.org */
export function wantsColour(
  stream: { isTTY?: boolean },
  env: Record<string, string | undefined>,
): boolean {
  return Boolean(stream.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb';
}
