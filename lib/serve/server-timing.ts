import type { ServerResponse } from 'node:http';

/** What an answer took its time for, as `Server-Timing` says it. */
export interface Timing {
  /** Ends what went on, and begins something else; `what` is a token (RFC 9110, 5.6.2). */
  begin(what: string): void;
  /** Ends what went on, and says what came of it, in a token. */
  note(what: string): void;
}

const isAsked = process.env.SERVER_TIMING === '1';
const SILENT: Timing = { begin() {}, note() {} };

/** Tells in the answer's head what it took its time for until then, where `SERVER_TIMING` asks. */
export function measure(response: ServerResponse, isOn = isAsked): Timing {
  if (!isOn) return SILENT;
  const parts: string[] = [];
  let current: { what: string; since: number } | undefined;
  const { writeHead } = response;
  response.writeHead = (...words: unknown[]) => {
    end();
    if (parts.length > 0) response.setHeader('server-timing', parts.join(', '));
    return Reflect.apply(writeHead, response, words);
  };
  return {
    begin(what) {
      end();
      current = { what, since: performance.now() };
    },
    note(what) {
      end();
      parts.push(what);
    },
  };

  function end(): void {
    if (current)
      parts.push(`${current.what};dur=${(performance.now() - current.since).toFixed(1)}`);
    current = undefined;
  }
}
