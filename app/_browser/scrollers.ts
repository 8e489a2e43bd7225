/** What of a text scrolls by itself where it is wider than that. */
const SCROLLERS =
  '.prose :is(.formula, .table-scroll, pre, p:has(math), :is(ul, ol, dl):has(math))';

/**
 * What scrolls can be reached with the Tab key, in every browser; what has nothing to scroll is no
 * stop on the way.
 */
export function stopAtScrollers(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) decide(target.closest<HTMLElement>(SCROLLERS));
  });
  for (const scroller of document.querySelectorAll(SCROLLERS)) {
    observer.observe(scroller);
    if (scroller.firstElementChild) observer.observe(scroller.firstElementChild);
  }
}

function decide(scroller: HTMLElement | null): void {
  if (!scroller) return;
  if (scroller.scrollWidth > scroller.clientWidth) scroller.tabIndex = 0;
  else scroller.removeAttribute('tabindex');
}
