import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const HEADER = 'x-broadsheet-own';
const LONGEST_MS = 30_000;

/** The requests of a process to itself at a port of its own, which no reader waits for. */
export function createOwnRequests(port: () => number) {
  // Nobody else can send it.
  const secret = randomUUID();
  const underway = new Set<string>();

  /** Has the page at `address` rendered and kept, when nobody waits for another one. */
  async function ask(address: string): Promise<void> {
    if (underway.has(address)) return;
    underway.add(address);
    try {
      const answer = await fetch(`http://127.0.0.1:${port()}${address}`, {
        headers: { [HEADER]: secret },
        redirect: 'manual',
        signal: AbortSignal.timeout(LONGEST_MS),
      });
      await answer.arrayBuffer();
    } catch {
      // The next reader brings it up again.
    } finally {
      underway.delete(address);
    }
  }

  return { ask, isOwn: ({ headers }: IncomingMessage) => headers[HEADER] === secret };
}
