import { errorPage, languageOfAddress } from '@/lib/look/error-page';
import { loadBrowserWords } from '@/lib/words/browser/index';

/** Fills the empty document that Next.js sends when a page could not be rendered. */
export async function showErrorPage(): Promise<void> {
  const own = languageOfAddress(location.pathname);
  const language = own ?? navigator.language;
  const words = await loadBrowserWords(language);
  const home = own ? `/${own.toLowerCase()}/` : '/';
  const page = new DOMParser().parseFromString(errorPage(language, home, words), 'text/html');
  document.documentElement.removeAttribute('id');
  document.documentElement.lang = language;
  document.head.replaceWith(page.head);
  document.body.replaceWith(page.body);
}
