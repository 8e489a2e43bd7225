import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { nameOf, requestOf } from './snapshot-address';

/** For how long nothing may come, and until when all has to be there. */
export interface Patience {
  stalledMs: number;
  wholeMs: number;
}

const PATIENCE: Patience = { stalledMs: 30_000, wholeMs: 1_800_000 };

interface Source {
  body: AsyncIterable<Uint8Array>;
  /** Undefined where the host does not say. */
  sizeBytes: number | undefined;
}

/**
 * Copies a file, of this machine (`file:`) or of a host (`http:`, `https:`), to one that is not there
 * yet, and returns its SHA-256 digest. `onProgress` is told of bytes, where it is known of how many.
 * Throws what went wrong; part of the file may be there then.
 */
export async function fetchFile(
  url: URL,
  to: string,
  onProgress: (done: number, total: number) => void = () => {},
  limits: Patience = PATIENCE,
): Promise<string> {
  const { signal, renew, end } = openPatience(limits);
  const hash = createHash('sha256');
  let done = 0;
  try {
    const { body, sizeBytes } = await open(url, signal);
    const note = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        renew();
        hash.update(chunk);
        done += chunk.length;
        if (sizeBytes) onProgress(done, sizeBytes);
        yield chunk;
      }
    };
    await pipeline(body, note, createWriteStream(to, { flags: 'wx' }), { signal });
    return hash.digest('hex');
  } catch (error) {
    // What it was given up for says more than that it was.
    signal.throwIfAborted();
    throw error;
  } finally {
    end();
  }
}

function openPatience({ stalledMs, wholeMs }: Patience) {
  const ending = new AbortController();
  const giveUpAfter = (ms: number, words: string) =>
    setTimeout(() => ending.abort(new Error(`${words} ${ms / 1000} s`)), ms);
  const stalled = giveUpAfter(stalledMs, 'nothing came for');
  const late = giveUpAfter(wholeMs, 'it was not whole after');
  return { signal: ending.signal, renew: () => stalled.refresh(), end };

  function end(): void {
    for (const timer of [stalled, late]) clearTimeout(timer);
    // What was not read of an answer keeps nothing open.
    ending.abort();
  }
}

async function open(url: URL, signal: AbortSignal): Promise<Source> {
  if (url.protocol === 'file:') return openFile(fileURLToPath(url));
  const { address, headers } = requestOf(url);
  // Packed by the way, it would have another size than the host says.
  const response = await fetch(address, {
    headers: { ...headers, 'accept-encoding': 'identity' },
    signal,
  });
  if (!response.ok || !response.body) throw new Error(`${nameOf(url)} answers ${response.status}`);
  return {
    body: response.body,
    sizeBytes: Number(response.headers.get('content-length')) || undefined,
  };
}

function openFile(file: string): Source {
  const found = statSync(file);
  // Of a pipe nothing may ever come.
  if (!found.isFile()) throw new Error(`${file} is no file`);
  return { body: createReadStream(file), sizeBytes: found.size };
}
