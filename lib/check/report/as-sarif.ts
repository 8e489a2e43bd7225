import { describeProblem } from '../../problems/describe-problem';
import type { ProblemLanguage } from '../../problems/language';
import type { Problem } from '../../problems/problem';
import { RULE_NAMES, RULES, type RuleName } from '../../problems/rules';
import { titleOf } from '../rule-pages/title';
import { pageOf, type ReportContext } from './report';
import { REPORT_WORDS } from './words';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const ROOT = '%SRCROOT%';

/**
 * A log of SARIF 2.1.0, with every rule and a line for each problem; addresses of files are relative
 * to the root of the repository. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function* reportAsSarif(problems: Problem[], context: ReportContext): Iterable<string> {
  const { language } = context;
  const driver = {
    name: 'Broadsheet check',
    language: language === 'zh' ? 'zh-CN' : 'en',
    rules: RULE_NAMES.map((rule) => describeRule(rule, language)),
  };
  yield `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{`;
  yield `"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`;
  let separator = '\n';
  for (const problem of problems) {
    yield separator + JSON.stringify(describe(problem, context));
    separator = ',\n';
  }
  yield '\n]}]}\n';
}

function describeRule(rule: RuleName, language: ProblemLanguage) {
  const level = RULES[rule];
  return {
    id: rule,
    shortDescription: { text: titleOf(rule, language) },
    // The address of the repository is not known here, and a `helpUri` has to be a whole one.
    help: { text: pageOf(rule), markdown: `[${rule}](${pageOf(rule)})` },
    defaultConfiguration: level === 'off' ? { enabled: false } : { level },
  };
}

function describe(problem: Problem, { language, nameOf }: ReportContext) {
  const { path, line, column, endLine, endColumn, rule, severity, found } = problem;
  const words = REPORT_WORDS[language];
  const { message, expected } = describeProblem(problem, language);
  const is = `${words.found}${found || words.nothing}`;
  const text = `${message}${words.semicolon}${is}${words.semicolon}${words.expected}${expected}`;
  const uri = nameOf(path).split('/').map(encodeURIComponent).join('/');
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: rule,
    ruleIndex: RULE_NAMES.indexOf(rule),
    level: severity,
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: ROOT }, region } }],
    partialFingerprints: { 'pathRuleFound/v1': JSON.stringify([path, rule, found]) },
  };
}
