import { handed } from '../handed';
import { isInstalled, keepSaved } from '../offline/keep';
import { exportShelf, importShelf } from './file';
import { itemOf } from './item';
import { listRead, listSaved, type ShelfArticle } from './shelf';
import { changeShelf, readShelf, SHELF_KEY } from './storage';

/** Fills the shelf's page, and does what its buttons say. */
export function showShelf(shelf: HTMLElement): void {
  const words = handed(shelf, 'shelf');
  const zone = { language: shelf.dataset.language ?? 'en', timeZone: shelf.dataset.timeZone };
  const status = find('[role=status]');
  const dialog = shelf.querySelector('dialog');
  const input = shelf.querySelector('input');

  on('export', () => exportShelf(readShelf()));
  on('import', () => input?.click());
  on('clear', () => dialog?.showModal());
  input?.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (file && status) status.textContent = await importShelf(file, words);
    input.value = '';
    show();
  });
  dialog?.addEventListener('close', () => {
    if (dialog.returnValue === 'clear') change(() => []);
    dialog.returnValue = '';
  });
  addEventListener('storage', ({ key }) => key === SHELF_KEY && show());
  addEventListener('pageshow', ({ persisted }) => persisted && show());
  show();

  function show(): void {
    const articles = readShelf();
    fill('saved', listSaved(articles));
    fill('read', listRead(articles));
    find('.empty')?.toggleAttribute(
      'hidden',
      articles.some(({ saved }) => saved > 0),
    );
    find('[data-read]')?.toggleAttribute('hidden', !articles.some(({ read }) => read > 0));
    for (const name of ['export', 'clear']) {
      find(`[data-do=${name}]`)?.toggleAttribute('hidden', articles.length === 0);
    }
    shelf.hidden = false;
    const isOffline = shelf.dataset.address !== location.pathname;
    if (isOffline) showOffline();
    else if (articles.length > 0 || isInstalled()) keepSaved(location.pathname);
  }

  /** This page stands in place of one that is not kept. */
  function showOffline(): void {
    document.documentElement.dataset.offline = '';
    document.title = words.offline;
    const title = document.querySelector('h1');
    if (title) title.textContent = words.offline;
  }

  function fill(name: 'saved' | 'read', articles: ShelfArticle[]): void {
    const remove = ({ address }: ShelfArticle) =>
      change((all) =>
        all.flatMap((other) => (other.address === address ? without(other, name) : other)),
      );
    find(`[data-list=${name}]`)?.replaceChildren(
      ...articles.map((article) => itemOf(article, words, zone, () => remove(article))),
    );
  }

  function change(by: (articles: ShelfArticle[]) => ShelfArticle[]): void {
    const outcome = changeShelf(by);
    if (status) status.textContent = outcome === 'kept' ? '' : words[outcome];
    show();
  }

  function find(selector: string): HTMLElement | null {
    return shelf.querySelector<HTMLElement>(selector);
  }

  function on(name: string, act: () => void): void {
    find(`[data-do=${name}]`)?.addEventListener('click', act);
  }
}

/** The article without its place in one of the lists; nothing when it is in neither. */
function without(article: ShelfArticle, name: 'saved' | 'read'): ShelfArticle[] {
  const left = { ...article, [name]: 0 };
  return left.saved > 0 || left.read > 0 ? [left] : [];
}
