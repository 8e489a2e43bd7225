import type { IncomingMessage } from 'node:http';

const MOST_BYTES = 25 * 1024 * 1024;
const LONGEST_MS = 10_000;

/** The body of a request, as UTF-8; undefined for one that is too long, or does not come to its end. */
export async function readBody(
  request: IncomingMessage,
  mostBytes = MOST_BYTES,
): Promise<string | undefined> {
  const late = setTimeout(() => request.destroy(), LONGEST_MS);
  const parts: Buffer[] = [];
  let size = 0;
  try {
    // Who sent too much is to be told so: the connection stays.
    for await (const part of request.iterator({ destroyOnReturn: false })) {
      size += part.length;
      if (size > mostBytes) return undefined;
      parts.push(part);
    }
    return Buffer.concat(parts).toString('utf8');
  } catch {
    return undefined;
  } finally {
    clearTimeout(late);
  }
}
