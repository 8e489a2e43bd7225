/**
 * The same work, never twice at a time: who asks while it runs waits for one more run after it,
 * together with all others who ask meanwhile.
 */
export function joinCalls<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  let next: Promise<Result> | undefined;
  return call;

  function call(): Promise<Result> {
    if (!running) return run();
    const done = running.then(ignore, ignore);
    next ??= done.then(() => {
      next = undefined;
      return run();
    });
    return next;
  }

  function run(): Promise<Result> {
    const current = work().finally(() => {
      if (running === current) running = undefined;
    });
    running = current;
    return current;
  }
}

function ignore(): void {}
