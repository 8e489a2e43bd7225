import { holdAt } from './hold';
import { addVisit, firstKnown, parseVisits } from './visits';

const VISITS_KEY = 'broadsheet-visits';
const REST_MS = 150;

/** A place in a list: the article at the top of the window, and the one that was opened last. */
interface ListPlace {
  article: string;
  /** Pixels between the window's top and the article's. */
  top: number;
  opened: string;
}

/**
 * Leads whoever comes back to a list to where they were. The place belongs to the entry of the
 * history, so that back and reload find it, whether or not the browser kept the page.
 */
export function keepListPlace(list: HTMLElement): void {
  const place = readPlace();
  let opened = place?.opened ?? '';
  mark(opened);
  const card = place && find(place.article);
  if (card && !location.hash) holdAt(card, place.top);

  let timer = 0;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(keep, REST_MS);
    },
    { passive: true },
  );
  list.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('h2 a');
    if (!link) return;
    opened = link.pathname;
    mark(opened);
    keep();
  });

  function keep(): void {
    const top = listCards(list).find((card) => card.getBoundingClientRect().bottom > 0);
    if (!top) return;
    const place: ListPlace = {
      article: addressOf(top),
      top: Math.round(top.getBoundingClientRect().top),
      opened,
    };
    try {
      history.replaceState({ list: place }, '');
    } catch {
      // Safari allows a hundred of them in half a minute.
    }
  }

  function mark(address: string): void {
    for (const card of listCards(list)) {
      card.toggleAttribute('data-opened', addressOf(card) === address);
    }
  }

  function find(address: string): HTMLElement | undefined {
    return listCards(list).find((card) => addressOf(card) === address);
  }
}

/** Shows from where on a list is as it was the last time. */
export function showWhatIsNew(list: HTMLElement): void {
  const { first = location.pathname } = list.dataset;
  const isFirst = first === location.pathname;
  const cards = listCards(list);
  const articles = cards.map(addressOf);
  try {
    const known = parseVisits(localStorage.getItem(VISITS_KEY) ?? '[]');
    const visits = addVisit(known, first, isFirst ? articles : null, Date.now());
    localStorage.setItem(VISITS_KEY, JSON.stringify(visits));
    const card = cards[firstKnown(articles, visits[0]?.before ?? [], isFirst)];
    if (card) divide(card, list.dataset.new ?? '');
  } catch {
    // Where nothing may be kept, nothing is known to be new.
  }
}

function divide(card: HTMLElement, words: string): void {
  const divider = document.createElement('p');
  divider.className = 'new-above';
  divider.textContent = words;
  card.prepend(divider);
}

function listCards(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('.card')];
}

function addressOf(card: HTMLElement): string {
  return card.querySelector<HTMLAnchorElement>('h2 a')?.pathname ?? '';
}

function readPlace(): ListPlace | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('list' in state)) return null;
  const place: unknown = state.list;
  if (typeof place !== 'object' || place === null) return null;
  const { article, top, opened }: Partial<Record<keyof ListPlace, unknown>> = place;
  if (typeof article !== 'string' || typeof top !== 'number' || typeof opened !== 'string') {
    return null;
  }
  return { article, top, opened };
}
