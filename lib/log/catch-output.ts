import { StringDecoder } from 'node:string_decoder';
import type { Say } from './say';

/**
 * Takes what this process would write past `console`: to its streams, what its threads say, warnings
 * of Node.js, and the error that ends it.
 */
export function catchOutput(say: Say): void {
  catchStream(process.stdout, (text) => say('info', [text]));
  catchStream(process.stderr, (text) => say('error', [text]));
  // The listener that Node.js itself has writes to the terminal.
  process.removeAllListeners('warning');
  process.on('warning', (warning) => say('warn', [warning]));
  process.on('uncaughtException', (error) => {
    // Whoever else listens says it, and may go on.
    if (process.listenerCount('uncaughtException') > 1) return;
    say('error', ['Uncaught:', error]);
    process.exit(1);
  });
}

/** What is written at once is one message, when it ends with its line. */
function catchStream(stream: NodeJS.WriteStream, tell: (text: string) => void): void {
  const decoder = new StringDecoder();
  let begun = '';
  // A line that changes in place is for terminals.
  stream.isTTY = false;
  stream.write = (chunk: string | Uint8Array, ...words: unknown[]) => {
    begun += typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
    if (begun.endsWith('\n')) flush();
    const done = words.at(-1);
    if (typeof done === 'function') process.nextTick(done);
    return true;
  };
  process.on('exit', flush);

  function flush(): void {
    const text = begun.trimEnd();
    begun = '';
    if (text) tell(text);
  }
}
