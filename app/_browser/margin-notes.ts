import { loadStyle } from './style';

/** Pixels between two notes. */
const GAP = 12;

/**
 * Puts the notes of a text beside the lines that they belong to, where the page is wide enough and its
 * contents do not stand there; elsewhere they stay behind the text.
 */
export async function placeNotes(notes: HTMLElement): Promise<void> {
  const article = notes.closest<HTMLElement>('.article');
  const hasColumn = notes.closest('[data-sidebar]:not([data-sidebar="none"])');
  if (!article || !hasColumn || article.querySelector('.contents')) return;
  await loadStyle('margin-notes');
  const room = matchMedia('(width >= 84rem)');
  new ResizeObserver(() => {
    notes.toggleAttribute('data-beside', room.matches);
    if (room.matches) arrange(article, notes);
  }).observe(article);
}

function arrange(article: HTMLElement, notes: HTMLElement): void {
  const start = article.getBoundingClientRect().top;
  let free = 0;
  for (const note of notes.querySelectorAll<HTMLElement>(':scope > ol > li')) {
    const link = note.querySelector<HTMLAnchorElement>('[data-footnote-backref]');
    const line = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const top = Math.max(free, line ? line.getBoundingClientRect().top - start : 0);
    note.style.top = `${top}px`;
    free = top + note.offsetHeight + GAP;
  }
}
