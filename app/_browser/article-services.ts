import { handed } from './handed';
import { offerListening } from './listen/offer';

/** Buttons to share an article and to copy its address, and a source for what is copied of it. */
export function serveArticle(place: HTMLElement): void {
  const words = handed(place, 'article');
  completeReference();
  if ('share' in navigator) {
    place.append(buttonOf(words.share, () => share(words.title)));
  }
  if ('clipboard' in navigator) {
    const button = buttonOf(words.copyLink, async () => {
      await navigator.clipboard.writeText(ownAddress());
      button.textContent = words.copied;
      button.setAttribute('aria-live', 'polite');
    });
    place.append(button);
  }
  offerListening(place, words.listen);
  if ('copySource' in place.dataset) {
    document.addEventListener('copy', (event) => addSource(event, words.title));
  }
}

function buttonOf(name: string, act: () => Promise<void>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.addEventListener('click', () => act().catch(() => {}));
  return button;
}

async function share(title: string): Promise<void> {
  await navigator.share({ title, url: ownAddress() });
}

/** A site that does not know where it lives learns it here. */
function completeReference(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-own-address]')) {
    place.textContent = ` ${new URL(place.dataset.ownAddress ?? '', location.href).href}`;
  }
}

function ownAddress(): string {
  return location.origin + location.pathname;
}

/** What is copied goes with its title and address, when it is more than a sentence. */
function addSource(event: ClipboardEvent, title: string): void {
  const selection = document.getSelection();
  const text = selection?.toString() ?? '';
  const body = document.querySelector('.prose');
  if (!selection?.rangeCount || !event.clipboardData || !isLong(text)) return;
  const range = selection.getRangeAt(0);
  if (!body?.contains(range.commonAncestorContainer)) return;
  const holder = document.createElement('div');
  const source = document.createElement('p');
  const link = document.createElement('a');
  link.href = ownAddress();
  link.textContent = title;
  source.append(link);
  holder.append(range.cloneContents(), source);
  event.clipboardData.setData('text/plain', `${text}\n\n${title}\n${ownAddress()}`);
  event.clipboardData.setData('text/html', holder.innerHTML);
  event.preventDefault();
}

/** More than one sentence, or one that is long. */
function isLong(text: string): boolean {
  const sentences = text.trim().match(/[。！？]|[.!?](?=\s|$)/g)?.length ?? 0;
  return sentences > 1 || text.length > 120;
}
