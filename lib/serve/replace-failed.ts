import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendErrorPage } from './send-error-page';

/**
 * Puts something in the place of the document without content that Next.js sends with status 500
 * when something failed, which only scripts would fill: the error page.
 */
export function replaceFailed(request: IncomingMessage, response: ServerResponse): void {
  const { writeHead, write, end } = response;
  const before = response.getHeaders();
  let replaced = false;

  function isReplaced(): boolean {
    replaced ||= !response.headersSent && response.statusCode === 500;
    return replaced;
  }

  response.writeHead = (...words: unknown[]) =>
    isReplaced() ? response : Reflect.apply(writeHead, response, words);
  response.write = (...words: unknown[]) => isReplaced() || Reflect.apply(write, response, words);
  response.end = (...words: unknown[]) => {
    if (!isReplaced()) return Reflect.apply(end, response, words);
    Object.assign(response, { writeHead, write, end });
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    for (const [name, value = ''] of Object.entries(before)) response.setHeader(name, value);
    sendErrorPage(request, response).catch((error) => response.destroy(error));
    return response;
  };
}
