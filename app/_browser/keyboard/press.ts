/** Does what a key stands for. */
export async function press(key: string): Promise<void> {
  switch (key) {
    case 'j':
      return move(1);
    case 'k':
      return move(-1);
    case 'o':
      return openFocused();
    case '/':
      return search();
    case 's':
      document.dispatchEvent(new CustomEvent('bs:save'));
      return;
    case 't':
      return (await import('../comfort/panel')).openComfort();
    case 'l':
      document.querySelector<HTMLElement>('[data-listen]')?.click();
      return;
    case '?':
      return (await import('./help')).openHelp();
  }
}

/** In a list, to the next or previous card; on an article, to the older or newer one. */
function move(step: 1 | -1): void {
  if (document.querySelector('main .article')) {
    document.querySelector<HTMLElement>(`.pager [rel=${step > 0 ? 'prev' : 'next'}]`)?.click();
    return;
  }
  const cards = [
    ...document.querySelectorAll<HTMLElement>('main :is(article, li) :is(h2, h3) > a'),
  ];
  const { activeElement } = document;
  const current = activeElement instanceof HTMLElement ? cards.indexOf(activeElement) : -1;
  const next = current === -1 ? firstInView(cards) : current + step;
  const card = cards[Math.max(0, Math.min(next, cards.length - 1))];
  card?.focus({ preventScroll: true });
  card?.closest('li')?.scrollIntoView({ block: 'nearest' });
}

function firstInView(cards: HTMLElement[]): number {
  return cards.findIndex((card) => card.getBoundingClientRect().top >= 0);
}

function openFocused(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLAnchorElement) activeElement.click();
}

/** To the page's own search box, or to the page that has one. */
function search(): void {
  const box = document.querySelector<HTMLInputElement>('.search-form input');
  if (box) box.focus();
  else document.querySelector<HTMLElement>('.masthead-search a')?.click();
}
