import { connect } from 'node:net';

const CONNECTIONS = 16;
const TIMEOUT_MS = 60_000;
const HEAD_END = '\r\n\r\n';
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

/** How fast one page went out. */
export interface Rate {
  answers: number;
  perSecond: number;
}

/**
 * Asks for one page without pause over 16 connections that stay open; throws at the first answer
 * that is not 200. It reads no more of an answer than where it ends, because it runs on the
 * processors of the server that it measures: Node.js's own client takes more of them than this.
 */
export async function requestsPerSecond(
  url: string,
  durationMs: number,
  headers: Record<string, string> = {},
): Promise<Rate> {
  const { hostname, port, pathname, search } = new URL(url);
  const lines = Object.entries({ host: `${hostname}:${port}`, ...headers });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const request = `GET ${pathname}${search} HTTP/1.1\r\n${head}\r\n`;
  const start = performance.now();
  const end = start + durationMs;
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => askUntil(end, hostname, Number(port), request)),
  );
  const answers = counts.reduce((sum, count) => sum + count, 0);
  return { answers, perSecond: answers / ((performance.now() - start) / 1000) };
}

/** Asks over one connection until `end`, as of `performance.now()`; the number of answers. */
function askUntil(end: number, host: string, port: number, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0;
    let isWhole = startAnswer();
    const socket = connect(port, host, () => socket.write(request));
    const fail = (error: Error) => {
      socket.destroy();
      reject(error);
    };
    socket.setNoDelay(true);
    socket.setTimeout(TIMEOUT_MS, () => fail(new Error(`No answer from ${host}:${port}`)));
    socket.once('error', fail);
    socket.once('close', () => fail(new Error(`${host}:${port} closed the connection`)));
    socket.on('data', (part: Buffer) => {
      try {
        if (!isWhole(part)) return;
      } catch (error) {
        return fail(error as Error);
      }
      count++;
      if (performance.now() >= end) {
        resolve(count);
        socket.destroy();
        return;
      }
      isWhole = startAnswer();
      socket.write(request);
    });
  });
}

/**
 * A function that is given an answer's parts and says whether the answer is whole; throws where its
 * status is not 200, or nothing says how long it is.
 */
export function startAnswer(): (part: Buffer) => boolean {
  let head = '';
  let left = Number.NaN;
  let tail: Buffer = Buffer.alloc(0);
  let isChunked = false;
  return (part) => {
    if (Number.isNaN(left)) {
      head += part.toString('latin1');
      const length = head.indexOf(HEAD_END);
      if (length < 0) return false;
      const after = head.length - length - HEAD_END.length;
      [left, isChunked] = readHead(head.slice(0, length));
      left -= after;
      tail = part.subarray(Math.max(0, part.length - after));
    } else {
      left -= part.length;
      tail = Buffer.concat([tail.subarray(-LAST_CHUNK.length), part.subarray(-LAST_CHUNK.length)]);
    }
    if (!isChunked) return left <= 0;
    return tail.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK);
  };
}

/** How many bytes of body follow, and whether they come in chunks, with an end of their own. */
function readHead(head: string): [number, boolean] {
  if (!/^HTTP\/1\.1 200 /.test(head)) throw new Error(`Answered ${head.split('\r\n')[0]}`);
  if (/^transfer-encoding: *chunked/im.test(head)) return [Number.POSITIVE_INFINITY, true];
  const [, length] = /^content-length: *(\d+)/im.exec(head) ?? [];
  if (!length) throw new Error('An answer without a length');
  return [Number(length), false];
}
