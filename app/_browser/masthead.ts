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

/** Escape closes what is open in the masthead; who was in it is where it was opened from. */
export function closeMenusOnEscape(): void {
  addEventListener('keydown', ({ key }) => {
    const menu = document.querySelector<HTMLDetailsElement>('[name="bs-menu"][open]');
    if (key !== 'Escape' || !menu) return;
    if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
    menu.open = false;
  });
}
