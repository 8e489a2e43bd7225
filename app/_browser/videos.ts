/** Puts the frame of a video, a sound or a post where the link to its page stands. */
export function playVideo(link: HTMLAnchorElement): void {
  const address = new URL(link.dataset.player ?? '');
  if (!link.matches('.post')) address.searchParams.set('autoplay', '1');
  const frame = document.createElement('iframe');
  frame.title = link.textContent?.trim() ?? '';
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  // YouTube's player refuses to play where it is not told the site.
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-presentation');
  if (link.matches('.post')) frame.style.aspectRatio = '4 / 5';
  if (link.matches('.sound')) {
    frame.style.aspectRatio = 'auto';
    frame.style.height = `${link.dataset.height}px`;
  }
  frame.src = address.href;
  link.replaceWith(frame);
  frame.focus();
}
