import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendErrorPage } from './send-error-page';

/**
 * Puts the error page in the place of the document without content that Next.js sends with status
 * 500 when rendering has failed: only scripts would fill it.
 */
export function replaceFailed(request: IncomingMessage, response: ServerResponse): void {
  const { writeHead, write, end } = response;
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
    sendErrorPage(request, response).catch((error) => response.destroy(error));
    return response;
  };
}
