const NAMES = { sentence: 'bs-sentence', word: 'bs-word' } as const;

/** Marks what is read, in browsers that can mark without changing the page. */
export function markRange(name: keyof typeof NAMES, range: Range | null): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(NAMES[name], new Highlight(range));
  else CSS.highlights.delete(NAMES[name]);
}

/** Brings a sentence into view when it is out of it; the bar at the bottom counts as out. */
export function showRange(range: Range, bottomPx: number): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight - bottomPx) return;
  const isCalm =
    matchMedia('(prefers-reduced-motion: reduce)').matches ||
    document.documentElement.dataset.motion === 'reduced';
  scrollBy({ top: top - innerHeight / 3, behavior: isCalm ? 'instant' : 'smooth' });
}

/** The place of a click in the text. */
export function pointIn(event: MouseEvent): { node: Node; offset: number } | null {
  const { clientX, clientY } = event;
  if ('caretPositionFromPoint' in document) {
    const place = document.caretPositionFromPoint(clientX, clientY);
    return place && { node: place.offsetNode, offset: place.offset };
  }
  return null;
}
