import { format, stripVTControlCharacters } from 'node:util';
import pino from 'pino';
import { currentRequest } from './request';
import type { Say } from './say';

/** Writes each message as one line of JSON: `level`, `time`, `pid`, `msg`, `err`, and of which request. */
export function openJson(write: (line: string) => unknown): Say {
  const logger = pino(
    {
      level: 'debug',
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      mixin: () => ({ ...currentRequest() }),
      serializers: { err: describeError },
    },
    { write },
  );
  return (level, words) => {
    const error = words.find((word) => word instanceof Error);
    const texts = words.map((word) => (word instanceof Error ? word.message : word));
    const message = stripVTControlCharacters(format(...texts)).trim();
    if (error) logger[level]({ err: error }, message);
    else logger[level](message);
  };
}

/** Not everything that an error carries: that may be a request with all its headers. */
function describeError(error: Error) {
  const { message, stack } = pino.stdSerializers.err(error);
  const code = 'code' in error ? { code: String(error.code) } : {};
  return { type: error.name, message, stack, ...code };
}
