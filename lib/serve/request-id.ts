import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export const REQUEST_ID = 'x-request-id';
const WELL_FORMED = /^[\w.:+/=-]{1,128}$/;

/** The name of a request in logs: that of the proxy in front, where it is to be trusted; else a new one. */
export function requestIdOf(
  { headers }: IncomingMessage,
  trustsProxy = process.env.TRUST_PROXY === '1',
): string {
  const given = headers[REQUEST_ID];
  if (trustsProxy && typeof given === 'string' && WELL_FORMED.test(given)) return given;
  return randomUUID();
}
