import type { ProblemLanguage } from '../../problems/language';
import type { RuleName } from '../../problems/rules';
import { EN } from '../../problems/words/en';
import { ZH } from '../../problems/words/zh';

const WORDS = { en: EN, zh: ZH };

/** What a rule says, with `…` where each problem has words of its own; all of its variants. */
export function titleOf(rule: RuleName, language: ProblemLanguage): string {
  const { message } = WORDS[language][rule];
  const text = typeof message === 'string' ? message : Object.values(message).join(' / ');
  return text.replace(/\{\w+\}/g, '…');
}
