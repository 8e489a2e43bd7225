import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorAnswer } from './error-answer';

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
  const { headers, body } = await errorAnswer(url, retryAfterS);
  response.writeHead(status, headers);
  response.end(method === 'HEAD' ? undefined : body);
}
