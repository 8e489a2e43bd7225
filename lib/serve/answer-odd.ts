import type { ServerResponse } from 'node:http';
import type { Elsewhere } from './asked';
import type { Odd } from './request-line';

/** Answers a request that is none for a page or file. */
export function answerOdd(odd: Odd, response: ServerResponse): void {
  switch (odd.kind) {
    case 'method':
      send(response, 405, { allow: 'GET, HEAD' });
      return;
    case 'malformed':
      send(response, 400, {});
      return;
    case 'redirect':
      send(response, 308, { location: odd.location });
  }
}

export function sendElsewhere(response: ServerResponse, { status, headers }: Elsewhere): void {
  send(response, status, headers);
}

function send(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, { 'content-length': '0', ...headers });
  response.end();
}
