import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const HEADER = 'x-broadsheet-own';
const LONGEST_MS = 30_000;

/** The requests of a server to itself, which no reader waits for. */
export function createOwnRequests(port: number) {
  // Nobody else can send it.
  const secret = randomUUID();
  const underway = new Set<string>();

  /** Has the page at `address` rendered and kept, when nobody waits for another one. */
  async function ask(address: string): Promise<void> {
    const answer = await fetch(`http://127.0.0.1:${port}${address}`, {
      headers: { [HEADER]: secret },
      redirect: 'manual',
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    await answer.arrayBuffer();
  }

  return {
    ask,
    /** As `ask`, once at a time, and without an end: where it fails, the next reader brings it up. */
    refresh(address: string): void {
      if (underway.has(address)) return;
      underway.add(address);
      ask(address)
        .catch(() => {})
        .finally(() => underway.delete(address));
    },
    isOwn: ({ headers }: IncomingMessage) => headers[HEADER] === secret,
  };
}
