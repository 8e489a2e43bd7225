import type { IncomingMessage, ServerResponse } from 'node:http';
import { ERROR_STYLE, errorPage, languageOfAddress } from '../look/error-page';
import { documentPolicy } from '../policy/content-policy';
import { BASE_PATH } from '../settings/place';
import { loadBrowserWords } from '../words/browser/index';

/** Answers with the page that needs nothing else, where no answer was begun. */
export async function sendErrorPage(
  { url = '/', method }: IncomingMessage,
  response: ServerResponse,
  { status = 500, retryAfterS }: { status?: 429 | 500 | 503; retryAfterS?: number } = {},
): Promise<void> {
  if (response.headersSent) {
    response.end();
    return;
  }
  const language = languageOfAddress(url.slice(BASE_PATH.length));
  const words = await loadBrowserWords(language ?? 'en');
  const home = `${BASE_PATH}/${language ? `${language.toLowerCase()}/` : ''}`;
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': documentPolicy(ERROR_STYLE),
    ...(retryAfterS !== undefined && { 'retry-after': String(retryAfterS) }),
  });
  response.end(method === 'HEAD' ? undefined : errorPage(language ?? 'en', home, words));
}
