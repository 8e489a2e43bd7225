const STEP = 8;
/** What moves for so long after a reader's wheel or finger is of their doing. */
const REACH_MS = 1000;

/**
 * Tells the style sheet which way a reader scrolls: on the way up the masthead comes along. Where a
 * link or a key leads to a place, it stays away from that.
 */
export function followScrolling(): void {
  let last = scrollY;
  let reachedAt = Number.NEGATIVE_INFINITY;
  const root = document.documentElement;
  for (const event of ['wheel', 'touchmove']) {
    addEventListener(
      event,
      () => {
        reachedAt = performance.now();
      },
      { passive: true },
    );
  }
  addEventListener(
    'scroll',
    () => {
      if (Math.abs(scrollY - last) < STEP) return;
      const isReader = performance.now() - reachedAt < REACH_MS;
      if (scrollY > last || !isReader) delete root.dataset.way;
      else root.dataset.way = 'up';
      last = scrollY;
    },
    { passive: true },
  );
}

/** Escape closes what is open in the masthead; who was in it is where it was opened from. */
export function closeMenusOnEscape(): void {
  addEventListener('keydown', ({ key }) => {
    const menu = document.querySelector<HTMLDetailsElement>('[name="bs-menu"][open]');
    if (key !== 'Escape' || !menu) return;
    if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
    menu.open = false;
  });
}
