import { join } from 'node:path';
import type { SyncReport } from '../archive/sync/sync';
import { describeProblem } from '../problems/describe-problem';
import type { Problem } from '../problems/problem';
import { formatNotice } from '../settings/hugo/notice';
import type { Comparison } from './compare';

export interface Adoption {
  report: SyncReport;
  /** Paths of the site's own templates. */
  templates: string[];
  /** Paths of content that is not read. */
  otherFormats: string[];
  /** Files that settings name and that are not there. */
  missingFiles: string[];
  /** Files of articles without text. */
  emptyArticles: string[];
  /** Files that texts name and that are not there. */
  lostFiles: Problem[];
  /** Where Hugo's output is, or would be. */
  publishDir: string;
  /** Undefined where it is not there to compare with. */
  comparisons: Comparison[] | undefined;
}

/** The report of an adoption in lines; of each kind of finding the first `limit`. */
export function describeAdoption(
  { report, templates, publishDir, comparisons, ...found }: Adoption,
  limit: number,
): string[] {
  const { articles, problems, notices } = report;
  return [
    `${articles} articles can be served.`,
    ...part('Settings without effect', notices.map(formatNotice), limit),
    ...part('Files that settings name, and that are not there', found.missingFiles, limit),
    ...part(
      'Files that texts name, and that are not there',
      describeKinds(found.lostFiles, limit),
      limit,
    ),
    ...part('Articles without text', found.emptyArticles, limit),
    ...part('Templates of the site, which have no effect here', templates, limit),
    ...part('Content in other formats, which is not served', found.otherFormats, limit),
    ...part('Content to look at', describeKinds(problems, limit), limit),
    ...describeComparisons(comparisons, `${publishDir.replace(/\/+$/, '')}/`, limit),
  ];
}

/** Whether something of the site would not be there for readers. */
export function isLossy({
  report,
  otherFormats,
  missingFiles,
  comparisons = [],
}: Adoption): boolean {
  const isError = report.problems.some(({ severity }) => severity === 'error');
  // The styles and scripts of a theme are not shown with it.
  const isMissing = comparisons.some(
    ({ result, address }) => result === 'missing' && !/\.(?:css|js|map)$/.test(address),
  );
  return isError || isMissing || otherFormats.length > 0 || missingFiles.length > 0;
}

const SHOWN_PLACES = 3;

/** One text for each kind of problem, errors first, then those of most files; with some places. */
function describeKinds(problems: Problem[], limit: number): string[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = `${problem.severity}: ${describeProblem(problem).message}`;
    const known = kinds.get(kind);
    if (known) known.push(problem);
    else kinds.set(kind, [problem]);
  }
  const all = Array.from(kinds, ([kind, found]) => {
    const files = new Set(found.map(({ path }) => path)).size;
    const shown = found.slice(0, limit === Number.POSITIVE_INFINITY ? limit : SHOWN_PLACES);
    const [expected = '', ...others] = new Set(found.map(expectedOf));
    const isOne = others.length === 0;
    const counted = `${times(found.length)} in ${files} ${files === 1 ? 'file' : 'files'}`;
    const lines = [
      `${kind}: ${counted}${isOne ? `; expected ${expected}` : ''}`,
      ...shown.map(
        (problem) => describePlace(problem) + (isOne ? '' : `; expected ${expectedOf(problem)}`),
      ),
    ];
    return { kind, files, text: lines.join('\n    ') };
  });
  const isError = ({ kind }: { kind: string }) => Number(kind.startsWith('error'));
  return all
    .toSorted((a, b) => isError(b) - isError(a) || b.files - a.files)
    .map(({ text }) => text);
}

function expectedOf(problem: Problem): string {
  return describeProblem(problem).expected;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function describePlace({ path, line, column, found }: Problem): string {
  return `${join('content', path)}:${line}:${column}: found ${found || 'nothing'}`;
}

const RESULTS: [Comparison['result'], string][] = [
  ['missing', 'Addresses that are not answered'],
  ['moved', 'Addresses that redirect'],
  ['title', 'Addresses with another title'],
];

function describeComparisons(
  comparisons: Comparison[] | undefined,
  output: string,
  limit: number,
): string[] {
  if (!comparisons) {
    return ['', `There is no ${output} to compare with: run "hugo" there, and this once more.`];
  }
  const same = comparisons.filter(({ result }) => result === 'same').length;
  return [
    '',
    `${same} of ${comparisons.length} addresses in ${output} are answered as Hugo has them.`,
    ...RESULTS.flatMap(([wanted, title]) => {
      const found = comparisons.filter(({ result }) => result === wanted);
      const lines = found.map(({ address, hugo, here }) =>
        [decodeURI(address), hugo && `Hugo: ${hugo}`, here && `here: ${here}`]
          .filter(Boolean)
          .join('  '),
      );
      return part(title, lines, limit);
    }),
  ];
}

function part(title: string, lines: string[], limit: number): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - limit;
  return [
    '',
    `${title} (${lines.length}):`,
    ...lines.slice(0, limit).map((line) => `  ${line}`),
    ...(more > 0 ? [`  … and ${more} more; --all lists every one`] : []),
  ];
}
