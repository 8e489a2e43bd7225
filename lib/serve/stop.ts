import type { Server } from 'node:http';
import { Server as Listener } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Within this time everything that is being answered is. */
const LONGEST_MS = 10_000;
/** What has come by the time of the signal is read in this time. */
const GRACE_MS = 250;

/**
 * Ends the process when it is told to, or when the one that started it has gone: whatever has been
 * asked by then is answered, and no connection is cut that carries a request. A second signal ends
 * it at once.
 */
export function stopWhenTold(server: Server): void {
  let isStopping = false;
  server.prependListener('request', (_request, response) => {
    if (isStopping) response.setHeader('connection', 'close');
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  process.on('disconnect', begin);

  function onSignal(): void {
    if (isStopping) process.exit(1);
    begin();
  }

  function begin(): void {
    if (isStopping) return;
    isStopping = true;
    stop(server).then(() => process.exit(0));
  }
}

async function stop(server: Server): Promise<void> {
  const late = pause(LONGEST_MS, undefined, { ref: false });
  // Connections that wait to be accepted are, and their requests read.
  await pause(GRACE_MS);
  const closed = new Promise<void>((resolve) => {
    // Not the HTTP server's own `close`: that cuts connections whose request is not yet read.
    Listener.prototype.close.call(server, () => resolve());
  });
  await pause(GRACE_MS);
  const closing = setInterval(() => server.closeIdleConnections(), GRACE_MS);
  await Promise.race([closed, late]);
  clearInterval(closing);
}
