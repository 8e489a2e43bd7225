import type { Mark } from '@/lib/archive';
import { escapeHtml } from '@/lib/markdown/escape';
import { splitMarks } from './split-marks';

/** What an element is given that shows what was found, and where. As HTML: as elements, marks cost. */
export function marked(marks: Mark[]) {
  return { dangerouslySetInnerHTML: { __html: marks.map(write).join('') } };
}

/** The same for a headline, which breaks between its phrases. */
export function markedHeadline(marks: Mark[], language: string) {
  const pieces = splitMarks(marks, language);
  const html = pieces.map((piece) => write(piece) + (piece.ends ? '<wbr>' : ''));
  return { dangerouslySetInnerHTML: { __html: html.join('') } };
}

function write({ text, hit }: Mark): string {
  return hit ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text);
}
