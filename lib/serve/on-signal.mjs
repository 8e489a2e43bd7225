// @ts-check
/** A terminal and npm send one and the same Ctrl-C, one after the other. */
const SAME_MS = 500;

/** @type {((signal: NodeJS.Signals) => void) | undefined} */
let acting;

/**
 * Calls `act` whenever this process is told to end, and once for what comes twice at once; from then
 * on in place of what was to be called before.
 * @param {(signal: NodeJS.Signals) => void} act
 */
export function onSignal(act) {
  if (!acting) listen();
  acting = act;
}

function listen() {
  let last = Number.NEGATIVE_INFINITY;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      const now = performance.now();
      if (now - last < SAME_MS) return;
      last = now;
      acting?.(signal);
    });
  }
}
