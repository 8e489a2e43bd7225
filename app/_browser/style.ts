import { make } from './make';

const LONGEST_WAIT_MS = 2000;

/** Loads the style of what few readers open, once; without it that can be used as well, and soon. */
export async function loadStyle(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = make('link', { rel: 'stylesheet', href });
  await new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
    setTimeout(resolve, LONGEST_WAIT_MS);
    document.head.append(link);
  });
}
