import type { Server } from 'node:http';
import { Server as Listener } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { onSignal } from './on-signal.mjs';

/** Within this time everything that is being answered is. */
const LONGEST_MS = 10_000;
/** Where the loop turned so often without a connection, none waits. */
const QUIET_TURNS = 25;
const TURN_MS = 10;
const LONGEST_ACCEPTING_MS = 6000;
const LONGEST_FINISH_MS = 2000;

/**
 * Ends the process when it is told to, or when the one that started it has gone: whatever has been
 * asked by then is answered, and no connection is cut that carries a request. A second signal ends
 * it at once. `finish` is called when all is answered. Returns whether this process is ending.
 */
export function stopWhenTold(server: Server, finish = async () => {}): () => boolean {
  let isStopping = false;
  server.prependListener('request', (_request, response) => {
    if (isStopping) response.setHeader('connection', 'close');
  });
  onSignal(() => {
    if (isStopping) process.exit(1);
    begin();
  });
  process.on('disconnect', begin);
  // Whoever started this process may have gone before it was ready.
  if (process.connected === false) begin();
  return () => isStopping;

  function begin(): void {
    if (isStopping) return;
    isStopping = true;
    stop(server)
      .then(() => Promise.race([finish(), pause(LONGEST_FINISH_MS)]))
      .catch(console.error)
      .finally(() => process.exit(0));
  }
}

async function stop(server: Server): Promise<void> {
  const late = pause(LONGEST_MS, undefined, { ref: false });
  await untilNoneWaits(server);
  const closed = new Promise<void>((resolve) => {
    // Not the HTTP server's own `close`: that cuts connections whose request is not yet read.
    Listener.prototype.close.call(server, () => resolve());
  });
  const closing = setInterval(() => {
    // What has arrived is read before.
    setImmediate(() => server.closeIdleConnections());
  }, QUIET_TURNS * TURN_MS);
  await Promise.race([closed, late]);
  clearInterval(closing);
}

/**
 * Node.js accepts one connection each time its loop turns, so those that wait come one after another,
 * however long a turn takes.
 */
async function untilNoneWaits(server: Server): Promise<void> {
  const end = Date.now() + LONGEST_ACCEPTING_MS;
  let turns = 0;
  server.on('connection', () => {
    turns = 0;
  });
  while (turns < QUIET_TURNS && Date.now() < end) {
    await pause(TURN_MS);
    turns++;
  }
}
