const STEP = 8;

/** Tells the style sheet which way the page is scrolled: on the way up the masthead comes along. */
export function followScrolling(): void {
  let last = scrollY;
  const root = document.documentElement;
  addEventListener(
    'scroll',
    () => {
      if (Math.abs(scrollY - last) < STEP) return;
      if (scrollY < last) root.dataset.way = 'up';
      else delete root.dataset.way;
      last = scrollY;
    },
    { passive: true },
  );
}
