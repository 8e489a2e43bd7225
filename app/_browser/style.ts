import { make } from './make';

/** Loads the style of what few readers open, once; without it that can be used as well. */
export async function loadStyle(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = make('link', { rel: 'stylesheet', href });
  await new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
    document.head.append(link);
  });
}
