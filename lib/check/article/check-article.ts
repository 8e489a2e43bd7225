import { parseFrontMatter } from '../../content/front-matter';
import { type Problem, problemIn, withinLines } from '../../problems/problem';
import type { ArticleRule, CheckedArticle } from './article-rule';
import { findCharacterReferences } from './character-references';
import { findCutSummary } from './cut-summary';
import { findEmptyBody } from './empty-body';
import { findLiteralEmphasis } from './literal-emphasis';
import { findRefusedFormulas } from './refused-formulas';
import { findRemovedHtml } from './removed-html';
import { findSkippedHeadings } from './skipped-headings';
import { findUnknownFields } from './unknown-fields';
import { findUnknownRules } from './unknown-rules';
import { findUntimely } from './untimely';

const RULES: ArticleRule[] = [
  findUnknownFields,
  findUntimely,
  findCutSummary,
  findCharacterReferences,
  findEmptyBody,
  findRemovedHtml,
  findRefusedFormulas,
  findLiteralEmphasis,
  findSkippedHeadings,
  findUnknownRules,
];

/**
 * What is wrong with an article by itself, beyond what kept it from being read; also of rules that are
 * off where nobody asks for them.
 */
export function checkArticle(checked: CheckedArticle): Problem[] {
  const { text, article } = checked;
  const { data: fields } = parseFrontMatter(text, () => {});
  const head = text.slice(0, text.length - article.body.length);
  const findings = RULES.flatMap((rule) => rule({ ...checked, head, fields }));
  const problems = findings.map((finding) => problemIn(article.path, finding));
  return withinLines(problems, text);
}
