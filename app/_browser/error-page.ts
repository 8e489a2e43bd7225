import { errorPage, languageOfAddress } from '@/lib/look/error-page';
import { loadBrowserWords } from '@/lib/words/browser/index';
import { BASE_PATH } from './place';

/** Fills the empty document that Next.js sends when a page could not be rendered. */
export async function showErrorPage(): Promise<void> {
  const own = languageOfAddress(location.pathname.slice(BASE_PATH.length));
  const language = own ?? navigator.language;
  const words = await loadBrowserWords(language);
  const home = `${BASE_PATH}/${own ? `${own.toLowerCase()}/` : ''}`;
  const page = new DOMParser().parseFromString(errorPage(language, home, words), 'text/html');
  document.documentElement.removeAttribute('id');
  document.documentElement.lang = language;
  document.head.replaceWith(page.head);
  document.body.replaceWith(page.body);
}
