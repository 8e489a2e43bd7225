import { findFrontMatter } from '../../content/fences';
import { countLines } from '../../content/report';
import type { ListSpacing, SpacedLine } from './load-spacing';

/**
 * What is to be otherwise in the body of a file: front matter has addresses and names, which would
 * change. Lines are those of the file; one whose place is not as it was told is left out.
 */
export function listBodySpacing(text: string, list: ListSpacing): SpacedLine[] {
  const body = findFrontMatter(text, () => {})?.body ?? text;
  const before = countLines(text.slice(0, text.length - body.length)) - 1;
  const lines = body.split('\n');
  return list(body).flatMap((spaced) => {
    const source = lines[spaced.line - 1] ?? '';
    const column = source.indexOf(spaced.old, Math.max(0, spaced.column - 2)) + 1;
    const isThere = column > 0 && !spaced.old.includes('\n') && !spaced.new.includes('\n');
    return isThere ? [{ ...spaced, line: spaced.line + before, column }] : [];
  });
}
