import { ERROR_STYLE, errorPage, languageOfAddress } from '../look/error-page';
import { documentPolicy } from '../policy/content-policy';
import { BASE_PATH } from '../settings/place';
import { loadBrowserWords } from '../words/browser/index';

/** When to ask again, in seconds, for what cannot be answered now. */
export const RETRY_S = 5;

/** The page that needs nothing else, in the language of the address that was asked for. */
export async function errorAnswer(
  url: string,
  retryAfterS?: number,
): Promise<{ headers: Record<string, string>; body: string }> {
  const language = languageOfAddress(url.slice(BASE_PATH.length));
  const words = await loadBrowserWords(language ?? 'en');
  const home = `${BASE_PATH}/${language ? `${language.toLowerCase()}/` : ''}`;
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': documentPolicy(ERROR_STYLE),
      ...(retryAfterS !== undefined && { 'retry-after': String(retryAfterS) }),
    },
    body: errorPage(language ?? 'en', home, words),
  };
}
