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
  else if (target.matches(IN_TEXT)) describe(target);
}

/** In a text, a picture that cannot be loaded leaves what it shows, and where it is, in as much room. */
function describe(picture: HTMLImageElement): void {
  const link = picture.closest('a');
  const description = document.createElement(link ? 'span' : 'a');
  description.className = 'broken-picture';
  description.textContent = picture.alt || nameOf(picture.src);
  if (description instanceof HTMLAnchorElement) description.href = picture.src;
  if (picture.hasAttribute('height')) {
    const { width, height } = picture.getBoundingClientRect();
    Object.assign(description.style, { width: `${width}px`, minHeight: `${height}px` });
  }
  if (link?.matches('.picture')) link.removeAttribute('aria-label');
  (picture.closest('picture') ?? picture).replaceWith(description);
}

function nameOf(address: string): string {
  const name =
    address
      .replace(/[?#].*/s, '')
      .split('/')
      .at(-1) || address;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
