import { createHash } from 'node:crypto';
import type { Site } from '../../settings/site';

/** Stands for everything that the rows of the store depend on, besides the files. */
export function fingerprintOf(program: string, site: Site): string {
  const text = JSON.stringify([program, site]);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
