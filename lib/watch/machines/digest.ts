import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** What stands behind the name, or the address, of a file for that of its digest. */
export const DIGEST_END = '.sha256';

/** The SHA-256 digest of a file, in hexadecimal. */
export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

/** As `sha256sum` writes it, so that `sha256sum --check` reads it beside the file. */
export function formatDigest(digest: string, name: string): string {
  return `${digest}  ${name}\n`;
}

/** The digest that `sha256sum` has written, or one that stands alone; undefined where it is none. */
export function parseDigest(text: string): string | undefined {
  return /^\\?([0-9a-f]{64})(?:\s|$)/i.exec(text)?.[1]?.toLowerCase();
}
