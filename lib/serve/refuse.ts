import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { FIXED_HEADERS } from '../policy/fixed-headers';
import { REQUEST_ID } from './request-id';

const STATUSES: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers what is no request that could be read, as Node.js would, with the headers of all answers. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
  else end(socket, STATUSES[error.code ?? ''] ?? '400 Bad Request');
}

/** Answers who asks for a tunnel to elsewhere: a method that no address here allows. */
export function refuseTunnel(socket: Duplex): void {
  end(socket, '405 Method Not Allowed', { allow: 'GET, HEAD' });
}

function end(socket: Duplex, status: string, headers: Record<string, string> = {}): void {
  const sent = { 'content-length': '0', connection: 'close', [REQUEST_ID]: randomUUID() };
  const all = { ...FIXED_HEADERS, ...headers, ...sent };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${[status, ...lines].join('\r\n')}\r\n\r\n`);
}
