import { handed } from './handed';

/** Puts a comment system's script in place when its reader comes near. */
export function loadCommentsOnApproach(): void {
  const place = document.querySelector<HTMLElement>('[data-comments]');
  if (!place) return;
  // A page prepared ahead may never be read.
  if (Reflect.get(document, 'prerendering')) {
    document.addEventListener('prerenderingchange', loadCommentsOnApproach, { once: true });
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      load(place).catch(console.warn);
    },
    { rootMargin: '600px' },
  );
  observer.observe(place);
}

async function load(place: HTMLElement): Promise<void> {
  const { mountComments } = await import('./comment-systems');
  await mountComments(place, handed(place, 'comments'));
}
