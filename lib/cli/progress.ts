const TERMINAL_MS = 100;
const LOG_MS = 5000;

/**
 * Shows how far a long run is: one line that changes on a terminal, a line every five seconds
 * elsewhere, and nothing at all for what is over before that.
 */
export function openProgress(): { update: (done: number, total: number) => void; close(): void } {
  const start = Date.now();
  const terminal = process.stdout.isTTY;
  const every = terminal ? TERMINAL_MS : LOG_MS;
  let last = start;

  return {
    update(done, total) {
      const now = Date.now();
      if (now - last < every) return;
      last = now;
      const rate = done / ((now - start) / 1000);
      const left = Math.ceil((total - done) / rate);
      const text = `  ${done} of ${total} files, ${Math.round(rate)} a second, ${left} s left`;
      if (terminal) process.stdout.write(`\r\x1b[K${text}`);
      else console.log(text);
    },
    close() {
      if (terminal && last !== start) process.stdout.write('\r\x1b[K');
    },
  };
}
