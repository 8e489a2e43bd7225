import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { onSignal } from './on-signal.mjs';
import { leaveConnections } from './processes/hand-over';

/** Within this time everything that is being answered is. */
const LONGEST_MS = 9000;
const TURN_MS = 250;
const LONGEST_FINISH_MS = 2000;

/**
 * Runs `stop`, and ends this process well, when it is told to end, or when the one that started it
 * has gone. A second signal ends it at once, after `now`.
 */
export function whenTold(stop: (signal: NodeJS.Signals) => Promise<void>, now = () => {}): void {
  let isStopping = false;
  onSignal((signal) => {
    if (isStopping) {
      now();
      process.exit(1);
    }
    begin(signal);
  });
  process.on('disconnect', () => begin());
  // Whoever started this process may have gone before it was ready.
  if (process.connected === false) begin();

  function begin(signal: NodeJS.Signals = 'SIGTERM'): void {
    if (isStopping) return;
    isStopping = true;
    stop(signal)
      .catch(console.error)
      .finally(() => process.exit(0));
  }
}

/**
 * Ends a worker when it is told to: whatever it has been asked by then is answered, and no
 * connection is cut that carries a request. `finish` is called when all is answered. Returns whether
 * this process is ending.
 */
export function stopWhenTold(server: Server, finish = async () => {}): () => boolean {
  const open = new Set<Socket>();
  let isStopping = false;
  server.on('connection', (connection) => {
    open.add(connection);
    connection.once('close', () => open.delete(connection));
  });
  server.prependListener('request', (_request, response) => {
    if (isStopping) response.setHeader('connection', 'close');
  });
  whenTold(async () => {
    isStopping = true;
    leaveConnections();
    const end = Date.now() + LONGEST_MS;
    do {
      await pause(TURN_MS);
      // What has arrived is read before.
      setImmediate(() => server.closeIdleConnections());
    } while (open.size > 0 && Date.now() < end);
    await Promise.race([finish(), pause(LONGEST_FINISH_MS)]);
  });
  return () => isStopping;
}
