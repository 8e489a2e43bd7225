import type { ShelfWords } from '@/app/[lang]/shelf/shelf-words';
import type { Analytics, CommentSystem } from '@/lib/settings/site';

/** What pages hand to the browser's part, by the `data-` attribute in which it stands as JSON. */
export interface Handed {
  article: { title: string; share: string; listen: string; copyLink: string; copied: string };
  shelf: ShelfWords;
  comments: CommentSystem;
  analytics: Analytics;
}

/** What an element was handed; throws where it was handed nothing. */
export function handed<Name extends keyof Handed>(place: HTMLElement, name: Name): Handed[Name] {
  return JSON.parse(place.dataset[name] ?? '');
}
