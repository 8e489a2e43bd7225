import { RULES, type RuleName, type Severity } from '../problems/rules';
import type { ProblemFilter } from './questions/problems';

const SEVERITIES: Severity[] = ['error', 'warning'];

/** The filter that an address spells; what is no rule, or no severity, is none. */
export function readFilter(query: URLSearchParams): ProblemFilter {
  const folder = query.get('folder') ?? '';
  return {
    rule: ruleNames().find((name) => name === query.get('rule')) ?? '',
    severity: SEVERITIES.find((name) => name === query.get('severity')) ?? '',
    // As somebody may type it, with slashes around, and with content/ in front.
    folder: folder
      .trim()
      .replace(/^\/+|\/+$/g, '')
      .replace(/^content(?:\/|$)/, ''),
  };
}

/** The number of a page, 1 where there is none of use. */
export function readPage(query: URLSearchParams): number {
  const page = Number(query.get('page') ?? 1);
  return Number.isSafeInteger(page) && page > 0 ? page : 1;
}

/** All rules, by name. */
export function ruleNames(): RuleName[] {
  const names: string[] = Object.keys(RULES).toSorted();
  return names.filter(isRule);
}

function isRule(name: string): name is RuleName {
  return name in RULES;
}
