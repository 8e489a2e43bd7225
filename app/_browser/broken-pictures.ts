/** Thumbnails are ornaments: one that cannot be loaded goes, and takes its frame along. */
const ORNAMENTS = '.card-picture img, .article-picture img';

export function hideBrokenPictures(): void {
  document.addEventListener('error', ({ target }) => hide(target), { capture: true });
  for (const picture of document.querySelectorAll<HTMLImageElement>(ORNAMENTS)) {
    if (picture.complete && picture.naturalWidth === 0) hide(picture);
  }
}

function hide(target: EventTarget | null): void {
  if (target instanceof HTMLImageElement && target.matches(ORNAMENTS)) {
    target.parentElement?.remove();
  }
}
