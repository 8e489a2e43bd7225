import { readDisabled } from '../severity/disabled';
import { listBodySpacing } from '../spacing/body-spacing';
import type { ListSpacing } from '../spacing/load-spacing';
import { type Line, plainText } from './lines';

/** The lines of a file with the spacing of its body as it should be, where the file does not switch that off. */
export function mendSpacing(lines: Line[], list: ListSpacing): Line[] {
  const text = plainText(lines);
  const isDisabled = readDisabled(text);
  const spaced = listBodySpacing(text, list).filter(({ line }) => !isDisabled('spacing', line));
  if (spaced.length === 0) return lines;
  const mended = [...lines];
  // From the end on, so that columns stay what they are.
  for (const { line, column, old, new: better } of spaced.toReversed()) {
    const found = mended[line - 1];
    if (!found?.text.startsWith(old, column - 1)) continue;
    const before = found.text.slice(0, column - 1);
    const after = found.text.slice(column - 1 + old.length);
    mended[line - 1] = { ...found, text: before + better + after };
  }
  return mended;
}
