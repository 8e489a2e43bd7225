/**
 * Lets the headline of a card become that of its article, and back, while the browser moves from
 * page to page. An article's own headline has its name from the style sheet.
 */
export function moveHeadlines(): void {
  addEventListener('pageswap', (event) => {
    if (event.viewTransition) carry(event.activation?.entry.url, event.viewTransition);
  });
  addEventListener('pagereveal', (event) => {
    if (event.viewTransition) carry(navigation.activation?.from?.url, event.viewTransition);
  });
}

function carry(url: string | null | undefined, transition: ViewTransition): void {
  const card = [
    ...document.querySelectorAll<HTMLAnchorElement>('main :is(article, li) :is(h2, h3) > a'),
  ].find(({ href }) => href === url);
  if (!card) return;
  const own = document.querySelector<HTMLElement>('.article h1');
  card.style.viewTransitionName = 'headline';
  if (own) own.style.viewTransitionName = 'none';
  transition.finished.finally(() => {
    card.style.viewTransitionName = '';
    if (own) own.style.viewTransitionName = '';
  });
}
