import type { Finding } from '../problems/problem';
import type { SyntaxProblem } from './yaml-syntax';

const RULES: Partial<Record<SyntaxProblem['code'], Finding['rule']>> = {
  BAD_INDENT: 'yaml-indent',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  TAB_AS_INDENT: 'yaml-tab',
};

/** The rule that an error of YAML goes against, and what is said of it. */
export function yamlFinding({ code, message }: SyntaxProblem): Pick<Finding, 'rule' | 'data'> {
  const rule = RULES[code];
  if (rule) return { rule };
  if (/quote/.test(message)) return { rule: 'yaml-quotes' };
  return { rule: 'yaml-syntax', data: { variant: code, reason: message } };
}
