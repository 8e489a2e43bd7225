import type { ProblemLanguage } from '../../problems/language';
import { RULE_NAMES } from '../../problems/rules';
import { REPORT_WORDS } from '../report/words';
import { titleOf } from '../rule-pages/title';
import type { LevelOf } from '../severity/levels';

/** A line for each rule: its name, what it weighs on this site, and what it says. */
export function listRules(levelOf: LevelOf, language: ProblemLanguage): string {
  const { severity } = REPORT_WORDS[language];
  const width = Math.max(...RULE_NAMES.map(({ length }) => length));
  const lines = RULE_NAMES.map((rule) => {
    const level = levelOf(rule, '');
    const weight = level === 'off' ? level : severity[level];
    return `${rule.padEnd(width)}  ${weight.padEnd(8)}  ${titleOf(rule, language)}`;
  });
  return `${lines.join('\n')}\n`;
}
