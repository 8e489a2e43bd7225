import { readDisabled } from '../severity/disabled';
import { listBodySpacing } from '../spacing/body-spacing';
import type { ListSpacing } from '../spacing/load-spacing';
import { editLines, type Line, plainText } from './lines';

/** The lines of a file with the spacing of its body as it should be, where the file does not switch that off. */
export function mendSpacing(lines: Line[], list: ListSpacing): Line[] {
  const text = plainText(lines);
  const isDisabled = readDisabled(text);
  const spaced = listBodySpacing(text, list).filter(({ line }) => !isDisabled('spacing', line));
  return spaced.length === 0 ? lines : editLines(lines, spaced);
}
