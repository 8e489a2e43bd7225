import type { Finding } from '../../problems/problem';
import { isRule, RULE_NAMES } from '../../problems/rules';
import { nearest } from '../../settings/schema/nearest';
import type { CheckedArticle } from './article-rule';
import { listDirectives } from './directives';

/** Comments that would switch off a rule that there is none of. */
export function findUnknownRules({ text }: CheckedArticle): Finding[] {
  const named = listDirectives(text).flatMap(({ rules }) => rules);
  return named
    .filter(({ name }) => !isRule(name))
    .map(({ name, ...place }) => ({
      rule: 'unknown-rule',
      ...place,
      found: name,
      data: { name, known: nearest(name, RULE_NAMES) },
    }));
}
