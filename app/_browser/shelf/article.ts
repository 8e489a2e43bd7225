import { holdAt } from './hold';
import { type Block, FINISHED, findPlace, placeOf } from './place';
import { changeArticle, type Description, type Place, type ShelfArticle } from './shelf';
import { changeShelf, type Outcome, readShelf, SHELF_KEY } from './storage';

const MAX_TITLE = 300;
/** How far from the top a remembered place is shown. */
const MARGIN_PX = 16;

/** Saves the article of this page, or takes it off the shelf. */
export async function toggleSaved(button: HTMLElement): Promise<void> {
  const article = describe(button);
  const saved = find(article)?.saved ? 0 : Date.now();
  const outcome = changeShelf((articles) => changeArticle(articles, article, { saved }));
  showSaved(button);
  say(button, outcome);
  if (outcome === 'kept') await keepForOffline();
}

/** Remembers that this article is read, how far, and offers to go on where it was left. */
export function followReading(button: HTMLElement): void {
  const article = describe(button);
  const place = find(article)?.place;
  if (place) offerToContinue(button, place);
  showSaved(button);
  changeShelf((articles) => changeArticle(articles, article, { read: Date.now() }));
  if (find(article)?.saved) keepForOffline();
  addEventListener('storage', ({ key }) => key === SHELF_KEY && showSaved(button));
  addEventListener('pageshow', () => showSaved(button));
  document.addEventListener('visibilitychange', keepPlace);
  addEventListener('pagehide', keepPlace);

  function keepPlace(): void {
    const place = placeOf(listBlocks().map(measure), innerHeight);
    // Taken off the shelf by its reader, it stays off.
    if (!place || !find(article)) return;
    changeShelf((articles) => changeArticle(articles, article, { place }));
  }
}

/** The link to the shelf tells where this language has its own. */
async function keepForOffline(): Promise<void> {
  const shelf = document.querySelector<HTMLAnchorElement>('.masthead a[href$="/shelf/"]')?.pathname;
  const pictures = document.querySelectorAll<HTMLImageElement>('.article img');
  const { keepSaved } = await import('../offline/keep');
  if (shelf) await keepSaved(shelf, [...pictures].map(({ src }) => src).filter(isWeb));
}

function isWeb(url: string): boolean {
  return /^https?:/.test(url);
}

function offerToContinue(button: HTMLElement, place: Place): void {
  const offer = button.nextElementSibling;
  const blocks = listBlocks();
  const block = blocks[findPlace(blocks.map(read), place)];
  const elsewhere = location.hash !== '' || scrollY > 0;
  if (!(offer instanceof HTMLElement) || !block || place.progress >= FINISHED || elsewhere) return;
  const goOn = () => holdAt(block, MARGIN_PX - place.part * block.getBoundingClientRect().height);
  if (comesFromOtherScript(button)) {
    goOn();
    return;
  }
  offer.hidden = false;
  offer.addEventListener('click', () => {
    offer.hidden = true;
    goOn();
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
  });
}

/** Whether the page before this one was the same article in another script. */
function comesFromOtherScript({ dataset: { address = '' } }: HTMLElement): boolean {
  const { referrer } = document;
  const before = referrer.startsWith(location.origin) ? new URL(referrer).pathname : '';
  return before !== location.pathname && address !== '' && before.startsWith(address);
}

function listBlocks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.article .prose > *')];
}

function read({ textContent, id }: HTMLElement): Pick<Block, 'text' | 'id'> {
  return { text: textContent, id };
}

function measure(element: HTMLElement): Block {
  const { top, bottom } = element.getBoundingClientRect();
  return { ...read(element), top, bottom };
}

function describe(button: HTMLElement): Description {
  const header = button.closest('header');
  return {
    // The same in every script that it is read in.
    address: button.dataset.address ?? location.pathname,
    title: header?.querySelector('h1')?.textContent.slice(0, MAX_TITLE) ?? '',
    language: document.documentElement.lang,
    source: button.dataset.save ?? '',
    date: header?.querySelector('time')?.dateTime ?? '',
  };
}

function find({ address }: Description): ShelfArticle | undefined {
  return readShelf().find((article) => article.address === address);
}

function showSaved(button: HTMLElement): void {
  const isSaved = Boolean(find(describe(button))?.saved);
  button.ariaPressed = String(isSaved);
  button.dataset.name ??= button.textContent;
  button.textContent = (isSaved && button.dataset.saved) || button.dataset.name;
}

function say({ parentElement: tools }: HTMLElement, outcome: Outcome): void {
  tools?.querySelector('[role=alert]')?.remove();
  if (outcome === 'kept') return;
  const alert = document.createElement('span');
  alert.role = 'alert';
  alert.textContent = tools?.dataset.failed ?? '';
  tools?.append(alert);
}
