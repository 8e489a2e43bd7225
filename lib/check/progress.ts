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
export function openProgress(
  output: Output = process.stdout,
  unit = 'files',
): {
  update: (done: number, total: number) => void;
  close(): void;
} {
  const start = Date.now();
  const every = output.isTTY ? TERMINAL_MS : LOG_MS;
  let last = start;

  return {
    update(done, total) {
      const time = Date.now();
      if (time - last < every) return;
      last = time;
      const rate = done / ((time - start) / 1000);
      const left = Math.ceil((total - done) / rate);
      const [now, all, each] = [done, total, rate].map(Math.round);
      const text = `  ${now} of ${all} ${unit}, ${each} a second, ${left} s left`;
      output.write(output.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
    },
    close() {
      if (output.isTTY && last !== start) output.write('\r\x1b[K');
    },
  };
}
