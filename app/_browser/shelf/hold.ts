const PATIENCE_MS = 2000;
const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * Scrolls until an element's top is `top` pixels below the window's, and keeps it there while
 * pictures above it arrive; the reader's first own movement ends it.
 */
export function holdAt(element: Element, top: number): void {
  const ended = new AbortController();
  const end = () => ended.abort();
  for (const act of ACTS) {
    addEventListener(act, end, { signal: ended.signal, passive: true });
  }
  setTimeout(end, PATIENCE_MS);
  const observer = new ResizeObserver(move);
  ended.signal.addEventListener('abort', () => observer.disconnect());
  observer.observe(document.body);
  // Browsers restore a position of their own, some of them late.
  addEventListener('scroll', move, { signal: ended.signal, passive: true });
  move();

  function move(): void {
    scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
  }
}
