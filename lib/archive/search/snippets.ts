import { extractText } from '../../markdown/text';
import { findFirst, type Mark, marksFrom } from './marks';
import { seek } from './pattern';
import type { Run } from './tokens';

/** A body longer than this is looked through in pieces, and no more of them than these. */
const PIECE_LENGTH = 20_000;
const MOST_PIECES = 10;

/** The part around the first match in a markdown body; its beginning where none is. */
export function findSnippet(body: string, wanted: Run[][], length: number): Mark[] {
  const sought = seek(wanted);
  let start = 0;
  for (let piece = 0; piece < MOST_PIECES && start < body.length; piece++) {
    const end = endOfPiece(body, start);
    const text = extractText(body.slice(start, end));
    const first = findFirst(text, sought);
    if (first !== -1) {
      const marks = marksFrom(text, first, sought, length);
      if (start > 0 && marks[0]?.text.startsWith('…') === false) {
        marks.unshift({ text: '…', hit: false });
      }
      return marks;
    }
    start = end;
  }
  return marksFrom(extractText(body.slice(0, endOfPiece(body, 0))), 0, sought, length);
}

/** Where a paragraph ends near the length of a piece. */
function endOfPiece(body: string, start: number): number {
  if (body.length - start <= PIECE_LENGTH) return body.length;
  const end = body.lastIndexOf('\n\n', start + PIECE_LENGTH);
  return end > start ? end : start + PIECE_LENGTH;
}
