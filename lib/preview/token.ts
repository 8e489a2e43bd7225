import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What a link shows to whoever has it. */
export interface Preview {
  /** Of the file, below `content/`. */
  path: string;
  /** From which it is; empty for the one that is served. */
  branch: string;
  /** Epoch milliseconds, of whole seconds. */
  until: number;
}

const payload = z.tuple([z.string(), z.string(), z.int()]);

/** A preview as a part of an address that nobody without the secret can make: `payload.signature`. */
export function signPreview({ path, branch, until }: Preview, secret: string): string {
  const said = JSON.stringify([path, branch, Math.floor(until / 1000)]);
  const written = Buffer.from(said).toString('base64url');
  return `${written}.${signatureOf(written, secret)}`;
}

/**
 * The preview of a token, whether its time is over or not; null for one that was not signed with this
 * secret, of which nothing is read.
 */
export function readPreview(token: string, secret: string): Preview | null {
  const [, written = '', signature = ''] = /^([\w-]+)\.([\w-]+)$/.exec(token) ?? [];
  if (!isEqual(signature, signatureOf(written, secret))) return null;
  const [path, branch, untilS] = payload.parse(
    JSON.parse(Buffer.from(written, 'base64url').toString()),
  );
  return { path, branch, until: untilS * 1000 };
}

/** The secret signs nothing else in these words. */
function signatureOf(written: string, secret: string): string {
  return createHmac('sha256', secret).update(`broadsheet preview\n${written}`).digest('base64url');
}

/** In a time that tells nothing of where they differ; a signature has one spelling. */
function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
