import type { ServerResponse } from 'node:http';
import type { ShortAnswer } from './short-answer';

export function sendShortAnswer(response: ServerResponse, { status, headers }: ShortAnswer): void {
  response.writeHead(status, { 'content-length': '0', ...headers });
  response.end();
}
