/** Marks in the table of contents which part is being read, where the style sheet cannot. */
export function markPlace(): void {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents nav a')) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  const observer = new IntersectionObserver(
    () => {
      const passed = [...links].filter(([heading]) => heading.getBoundingClientRect().top < 120);
      for (const link of links.values()) link.removeAttribute('aria-current');
      passed.at(-1)?.[1].setAttribute('aria-current', 'true');
    },
    { rootMargin: '-100px 0px 0px' },
  );
  for (const heading of links.keys()) observer.observe(heading);
}
