import type { ProblemLanguage } from './language';
import type { Problem } from './problem';
import { EN } from './words/en';
import type { Text } from './words/words';
import { ZH } from './words/zh';

const WORDS = { en: EN, zh: ZH };

/** What is wrong, and what is right, in the words of a language. */
export function describeProblem(
  { rule, data }: Pick<Problem, 'rule' | 'data'>,
  language: ProblemLanguage = 'en',
): { message: string; expected: string } {
  const { message, expected } = WORDS[language][rule];
  return { message: fill(message, data), expected: fill(expected, data) };
}

function fill(text: Text, data: Record<string, string>): string {
  const { variant = '' } = data;
  const template = typeof text === 'string' ? text : (text[variant] ?? text.other ?? '');
  return template.replace(/\{(\w+)\}/g, (all, name: string) => data[name] ?? all);
}
