import type { Mark } from '@/lib/archive';
import { escapeHtml } from '@/lib/markdown/escape';

/** What an element is given that shows what was found, and where. As HTML: as elements, marks cost. */
export function marked(marks: Mark[]) {
  const html = marks.map(({ text, hit }) =>
    hit ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text),
  );
  return { dangerouslySetInnerHTML: { __html: html.join('') } };
}
