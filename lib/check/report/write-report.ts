import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Writes a report as fast as it is read. Whoever reads it may stop, as `head` does. */
export async function writeReport(chunks: Iterable<string>, output: Writable): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), output, { end: false });
  } catch (error) {
    if (!isClosed(error)) throw error;
  }
}

const CLOSED = ['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_PREMATURE_CLOSE', 'EIO'];

function isClosed(error: unknown): boolean {
  return error instanceof Error && 'code' in error && CLOSED.includes(String(error.code));
}
