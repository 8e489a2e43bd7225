import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ShortAnswer } from './short-answer';

export function sendShortAnswer(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, headers, text = '' }: ShortAnswer,
): void {
  response.writeHead(status, { 'content-length': String(Buffer.byteLength(text)), ...headers });
  response.end(method === 'HEAD' ? undefined : text);
}
