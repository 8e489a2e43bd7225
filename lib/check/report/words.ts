import type { ProblemLanguage } from '../../problems/language';
import type { Severity } from '../../problems/rules';

/** What a report says beside the words of rules. */
export interface ReportWords {
  severity: Record<Severity, string>;
  found: string;
  nothing: string;
  expected: string;
  /** Between what is said of a problem. */
  semicolon: string;
  articles: (count: number) => string;
  sum: (counts: { problems: number; files: number; errors: number; warnings: number }) => string;
  none: string;
  known: (count: number) => string;
  gone: (count: number) => string;
  columns: { count: string; files: string; severity: string; rule: string };
}

const EN: ReportWords = {
  severity: { error: 'error', warning: 'warning' },
  found: 'found ',
  nothing: 'nothing',
  expected: 'expected ',
  semicolon: '; ',
  articles: (count) => many(count, 'article'),
  sum: ({ problems, files, errors, warnings }) =>
    `${many(problems, 'problem')} in ${many(files, 'file')}: ${many(errors, 'error')}, ${many(warnings, 'warning')}`,
  none: 'no problems',
  known: (count) => `${many(count, 'problem')} more in the baseline`,
  gone: (count) =>
    `${many(count, 'problem')} of the baseline ${count === 1 ? 'is' : 'are'} gone; --write-baseline takes ${count === 1 ? 'it' : 'them'} out`,
  columns: { count: 'problems', files: 'files', severity: 'severity', rule: 'rule' },
};

const ZH: ReportWords = {
  severity: { error: '错误', warning: '警告' },
  found: '写的是：',
  nothing: '（空）',
  expected: '应为：',
  semicolon: '；',
  articles: (count) => `${count} 篇文章`,
  sum: ({ problems, files, errors, warnings }) =>
    `${files} 个文件中有 ${problems} 个问题：${errors} 个错误，${warnings} 个警告`,
  none: '没有问题',
  known: (count) => `基线中另有 ${count} 个问题`,
  gone: (count) => `基线中的 ${count} 个问题已经消失；用 --write-baseline 去掉`,
  columns: { count: '问题', files: '文件', severity: '级别', rule: '规则' },
};

export const REPORT_WORDS: Record<ProblemLanguage, ReportWords> = { en: EN, zh: ZH };

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
