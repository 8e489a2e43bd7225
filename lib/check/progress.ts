const TERMINAL_MS = 100;
const LOG_MS = 5000;

export interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Shows how far a long run is: one line that changes on a terminal, a line every five seconds
 * elsewhere, and nothing at all for what is over before that.
 */
export function openProgress(output: Output = process.stdout): {
  update: (done: number, total: number) => void;
  close(): void;
} {
  const start = Date.now();
  const every = output.isTTY ? TERMINAL_MS : LOG_MS;
  let last = start;

  return {
    update(done, total) {
      const now = Date.now();
      if (now - last < every) return;
      last = now;
      const rate = done / ((now - start) / 1000);
      const left = Math.ceil((total - done) / rate);
      const text = `  ${done} of ${total} files, ${Math.round(rate)} a second, ${left} s left`;
      output.write(output.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
    },
    close() {
      if (output.isTTY && last !== start) output.write('\r\x1b[K');
    },
  };
}
