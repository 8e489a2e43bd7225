import { catchOutput } from './catch-output';
import { isLogged, readFormat, readLevel } from './levels';
import { currentRequest } from './request';
import type { Say } from './say';
import { isUnwanted } from './unwanted';

const METHODS = {
  error: 'error',
  warn: 'warn',
  info: 'info',
  log: 'info',
  debug: 'debug',
} as const;

/**
 * Has everything that this process says follow `LOG_FORMAT` and `LOG_LEVEL`, and name the request it
 * is about. `console` stays what everybody speaks to, Next.js too. To be called before all else.
 * While `isToldElse` says so, what goes wrong is told by somebody else.
 */
export async function openLog(isToldElse = () => false): Promise<void> {
  const { format, problem: wrongFormat } = readFormat(process.env.LOG_FORMAT);
  const { problem: wrongLevel } = readLevel(process.env.LOG_LEVEL);
  const say = format === 'json' ? await sayInJson() : sayToPeople();
  for (const [method, level] of Object.entries(METHODS)) {
    const isWanted = isLogged(level);
    Object.assign(console, {
      [method]: (...words: unknown[]) => {
        if (!isWanted || words.some(isUnwanted)) return;
        if (level === 'error' && isToldElse()) return;
        say(level, words);
      },
    });
  }
  for (const problem of [wrongFormat, wrongLevel]) if (problem) console.warn(problem);
}

/** pino takes its time to load, so only those who want it do. */
async function sayInJson(): Promise<Say> {
  const { openJson } = await import('./json');
  const say = openJson(process.stdout.write.bind(process.stdout));
  catchOutput(say);
  return say;
}

function sayToPeople(): Say {
  const { error, warn, info, debug } = console;
  const methods = { error, warn, info, debug };
  return (level, words) => {
    const request = currentRequest();
    methods[level](...words, ...(request ? [`(request ${request.requestId})`] : []));
  };
}
