/** An ornament that cannot be loaded goes; its frame stays, so that nothing moves, with what is behind it. */
const FRAMED = '.framed img, .video img';
const IN_TEXT = '.prose img';

export function mendBrokenPictures(): void {
  document.addEventListener('error', ({ target }) => mend(target), { capture: true });
  for (const picture of document.querySelectorAll<HTMLImageElement>(`${FRAMED}, ${IN_TEXT}`)) {
    if (picture.complete && picture.currentSrc && picture.naturalWidth === 0) mend(picture);
  }
}

function mend(target: EventTarget | null): void {
  if (!(target instanceof HTMLImageElement)) return;
  if (target.closest('.article-picture > .framed:not([data-behind])')) {
    target.closest('.article-picture')?.remove();
  } else if (target.matches(FRAMED)) target.remove();
  else if (target.matches(IN_TEXT)) {
    import('./picture-description').then(({ describe }) => describe(target), console.warn);
  }
}
