import { loadStyle } from './style';

/** Shows a link's picture over the page; a click on it shows it in full size, to be scrolled. */
export async function openPicture(link: HTMLAnchorElement): Promise<void> {
  await loadStyle('lightbox');
  const thumbnail = link.querySelector('img');
  const words = link.closest<HTMLElement>('[data-close-picture]')?.dataset.closePicture ?? '';
  const dialog = document.createElement('dialog');
  dialog.className = 'lightbox';
  dialog.setAttribute('aria-label', link.getAttribute('aria-label') ?? '');

  const picture = document.createElement('img');
  picture.referrerPolicy = 'no-referrer';
  picture.alt = thumbnail?.alt ?? '';
  picture.src = link.href;

  const close = document.createElement('button');
  close.type = 'button';
  close.ariaLabel = words;
  close.textContent = '✕';

  const frame = document.createElement('div');
  frame.append(picture);
  dialog.append(close, frame);
  const caption = link.closest('figure')?.querySelector('figcaption')?.textContent || picture.alt;
  if (caption) {
    const line = document.createElement('p');
    line.textContent = caption;
    dialog.append(line);
  }

  dialog.addEventListener('click', ({ target }) => {
    if (target === picture) dialog.toggleAttribute('data-full');
    else dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
