import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress as brotliWithCallback, constants, gzipSync } from 'node:zlib';
import { isText } from './is-text';

/** A body as it goes over the wire, in every coding in which it may. */
export interface Packed {
  /** With a weak tag: one for all codings (RFC 9110, 8.8.3). */
  headers: Record<string, string>;
  plain: Buffer;
  /** The body in a coding; undefined where it is not to be had, or not yet. */
  bodyIn(coding: Coding): Buffer | undefined;
}

export type Coding = 'br' | 'gzip';

const brotliCompress = promisify(brotliWithCallback);

/** Of 11: nearly as small as the highest in a third of its time, a fifth smaller than gzip. */
const BROTLI_QUALITY = 10;
/** What waits beyond these is asked for again. */
const MOST_WAITING = 100;

/**
 * Packs a body, if its type is one of text. Brotli takes long: it is made, one body after the other, in a thread of its own from
 * when it is first asked for, and to be had once it is done.
 */
export function pack(plain: Buffer, headers: Record<string, string>): Packed {
  const isPacked = isText(headers['content-type']);
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 20)}"`;
  let gzip: Buffer | undefined;
  let brotli: Buffer | 'waiting' | undefined;
  return {
    plain,
    headers: { ...headers, ...(isPacked && { vary: 'accept-encoding' }), etag },
    bodyIn(coding) {
      if (!isPacked) return undefined;
      if (coding === 'gzip') {
        gzip ??= gzipSync(plain);
        return gzip;
      }
      if (!brotli && waiting.length < MOST_WAITING) {
        brotli = 'waiting';
        waiting.push(async () => {
          brotli = await compress(plain);
        });
        workOff();
      }
      return brotli === 'waiting' ? undefined : brotli;
    },
  };
}

async function compress(plain: Buffer): Promise<Buffer> {
  return brotliCompress(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
    },
  });
}

const waiting: (() => Promise<void>)[] = [];
let isWorking = false;

async function workOff(): Promise<void> {
  if (isWorking) return;
  isWorking = true;
  for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  isWorking = false;
}
