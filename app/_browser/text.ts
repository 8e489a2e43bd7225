/** What a reader may click within a text; each link leads somewhere by itself, too. */
export function enhanceText(): void {
  document.addEventListener('click', (event) => {
    const { target, defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.prose a') : null;
    const open = link && findAction(link);
    if (!open) return;
    event.preventDefault();
    open(link).catch(() => location.assign(link.href));
  });
  if (document.querySelector('.contents') && !CSS.supports('scroll-target-group', 'auto')) {
    import('./contents').then(({ markPlace }) => markPlace(), console.warn);
  }
  if (document.querySelector('.prose :is([tabindex], math)')) {
    import('./scrollers').then(({ stopAtScrollers }) => stopAtScrollers(), console.warn);
  }
  const notes = document.querySelector<HTMLElement>('.footnotes');
  if (notes) import('./margin-notes').then(({ placeNotes }) => placeNotes(notes), console.warn);
}

function findAction(link: HTMLAnchorElement) {
  if (link.matches('.video[data-player]')) return play;
  return link.matches('.picture:has(img)') ? enlarge : undefined;
}

async function play(link: HTMLAnchorElement): Promise<void> {
  const { playVideo } = await import('./videos');
  playVideo(link);
}

async function enlarge(link: HTMLAnchorElement): Promise<void> {
  const { openPicture } = await import('./lightbox');
  await openPicture(link);
}
