import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import type { Coding, Packed } from './packed';

/** The smallest first, which counts where a client likes several as much. */
const CODINGS: Coding[] = ['br', 'gzip'];

/** What the types of this package do not know yet. */
interface Preferring {
  encodings(available: string[], options: { preferred: string[] }): string[];
}

/**
 * A body in the coding that a client likes best (RFC 9110, 12.5.3), `identity` for as it is; what is
 * not made yet is passed over.
 */
export function chooseCoding(
  request: Pick<IncomingMessage, 'headers'>,
  packed: Packed,
): { coding: Coding | 'identity'; body: Buffer } {
  const negotiator: Preferring = new Negotiator(request);
  const accepted = negotiator.encodings([...CODINGS, 'identity'], { preferred: CODINGS });
  for (const name of accepted) {
    const coding = CODINGS.find((known) => known === name);
    const body = coding ? packed.bodyIn(coding) : packed.plain;
    if (body) return { coding: coding ?? 'identity', body };
  }
  return { coding: 'identity', body: packed.plain };
}
