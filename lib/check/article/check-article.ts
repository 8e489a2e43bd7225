import { type Problem, problemIn, withinLines } from '../../problems/problem';
import type { ArticleRule, CheckedArticle } from './article-rule';
import { findRefusedFormulas } from './refused-formulas';
import { findRemovedHtml } from './removed-html';
import { findUnknownRules } from './unknown-rules';

const RULES: ArticleRule[] = [findRemovedHtml, findRefusedFormulas, findUnknownRules];

/** What is wrong with an article by itself, beyond what kept it from being read. */
export function checkArticle(checked: CheckedArticle): Problem[] {
  const findings = RULES.flatMap((rule) => rule(checked));
  const problems = findings.map((finding) => problemIn(checked.article.path, finding));
  return withinLines(problems, checked.text);
}
