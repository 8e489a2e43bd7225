import { make } from './make';
import { BASE_PATH } from './place';

const LONGEST_WAIT_MS = 2000;

/** Loads the style of what few readers open, once; without it that can be used as well, and soon. */
export async function loadStyle(name: string): Promise<void> {
  const href = `${BASE_PATH}/_broadsheet/${name}.css`;
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = make('link', { rel: 'stylesheet', href });
  await new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
    setTimeout(resolve, LONGEST_WAIT_MS);
    document.head.append(link);
  });
}
