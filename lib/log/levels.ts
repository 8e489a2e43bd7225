export const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type Level = (typeof LEVELS)[number];

/** What `LOG_LEVEL` asks for; `problem` where that is no level. */
export function readLevel(word = ''): { level: Level; problem?: string } {
  if (word === '') return { level: 'info' };
  const level = LEVELS.find((one) => one === word.toLowerCase());
  if (level) return { level };
  return { level: 'info', problem: expected('LOG_LEVEL', word, LEVELS) };
}

/** Whether this process writes messages of a level. */
export function isLogged(level: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(readLevel(process.env.LOG_LEVEL).level);
}

export const FORMATS = ['people', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** The same of `LOG_FORMAT`. */
export function readFormat(word = ''): { format: Format; problem?: string } {
  if (word === '') return { format: 'people' };
  const format = FORMATS.find((one) => one === word.toLowerCase());
  if (format) return { format };
  return { format: 'people', problem: expected('LOG_FORMAT', word, FORMATS) };
}

function expected(name: string, found: string, words: readonly string[]): string {
  return `${name}: found "${found}"; expected ${words.join(', ')}. It has no effect.`;
}
