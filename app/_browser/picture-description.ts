/** In a text, a picture that cannot be loaded leaves what it shows, and where it is, in as much room. */
export function describe(picture: HTMLImageElement): void {
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
