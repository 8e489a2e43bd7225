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
      load(place);
    },
    { rootMargin: '600px' },
  );
  observer.observe(place);
}

function load(place: HTMLElement): void {
  const { src, ...attributes }: Record<string, string> = JSON.parse(place.dataset.comments ?? '{}');
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.crossOrigin = 'anonymous';
  script.async = true;
  script.src = src ?? '';
  place.append(script);
}
