import { type LookupAddress, lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address';

/** What a server said. */
export interface Answer {
  status: number;
  location: string;
  retryAfter: string;
  /** As much of the body as was asked for. */
  body: string;
}

export interface Asking {
  method: 'HEAD' | 'GET';
  userAgent: string;
  /** For all of it, from the name to the last byte. */
  timeoutMs: number;
  /** How much of the body is read; the rest is never fetched. */
  mostBytes: number;
  /** Whether hosts in the operator's own network may be asked, too. */
  allowPrivate: boolean;
  signal?: AbortSignal;
}

/** Why there was no answer: `private`, `timeout`, or a code of the system (`ENOTFOUND`). */
export class NoAnswer extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** Asks one address once, and follows no redirect. Throws `NoAnswer`. */
export async function ask(url: URL, asking: Asking): Promise<Answer> {
  const { method, userAgent, timeoutMs, mostBytes, allowPrivate, signal } = asking;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) && !isPublicAddress(host)) throw new NoAnswer('private');
  const timeout = AbortSignal.timeout(timeoutMs);
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(new NoAnswer(reasonOf(error, timeout)));
    const sent = request(url, {
      method,
      // Each address is looked up anew, so that none is asked that was not looked at.
      agent: false,
      lookup: allowPrivate ? undefined : lookupPublic,
      signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
      headers: {
        'user-agent': userAgent,
        accept: '*/*',
        ...(method === 'GET' && { range: `bytes=0-${Math.max(mostBytes - 1, 0)}` }),
      },
    });
    sent.on('error', fail);
    sent.on('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      const { location = '', 'retry-after': retryAfter = '' } = headers;
      const parts: Buffer[] = [];
      let size = 0;
      const end = () => {
        const body = Buffer.concat(parts).subarray(0, mostBytes).toString();
        resolve({ status, location, retryAfter, body });
        sent.destroy();
      };
      response.on('error', fail);
      response.on('end', end);
      response.on('data', (part: Buffer) => {
        parts.push(part);
        size += part.length;
        if (size >= mostBytes) end();
      });
      if (mostBytes === 0) end();
    });
    sent.end();
  });
}

const lookupPublic: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, found: LookupAddress[] = []) => {
    const [first] = found;
    if (error || !first) return callback(error ?? new NoAnswer('ENOTFOUND'), '');
    if (!found.every(({ address }) => isPublicAddress(address))) {
      return callback(new NoAnswer('private'), '');
    }
    if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  });
};

function reasonOf(error: unknown, timeout: AbortSignal): string {
  if (error instanceof NoAnswer) return error.reason;
  if (timeout.aborted) return 'timeout';
  if (error instanceof Error && 'code' in error) return String(error.code);
  return 'failed';
}
