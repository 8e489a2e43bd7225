import { join } from 'node:path';
import type { SyncReport } from '../archive/sync/sync';
import { formatNotice } from '../settings/hugo/notice';
import type { Comparison } from './compare';

export interface Adoption {
  report: SyncReport;
  /** Paths of the site's own templates. */
  templates: string[];
  /** Paths of content that is not read. */
  otherFormats: string[];
  /** Undefined where Hugo's output is not there to compare with. */
  comparisons: Comparison[] | undefined;
}

/** The report of an adoption in lines; of each kind of finding the first `limit`. */
export function describeAdoption(
  { report, templates, otherFormats, comparisons }: Adoption,
  limit: number,
): string[] {
  const { articles, problems, notices } = report;
  return [
    `${articles} articles can be served.`,
    ...part('Settings without effect', notices.map(formatNotice), limit),
    ...part('Templates of the site, which have no effect here', templates, limit),
    ...part('Content in other formats, which is not served', otherFormats, limit),
    ...part(
      'Content to look at',
      problems.map(
        ({ path, line, column, message, found, expected }) =>
          `${join('content', path)}:${line}:${column}: ${message}: found ${found || 'nothing'}; expected ${expected}`,
      ),
      limit,
    ),
    ...describeComparisons(comparisons, limit),
  ];
}

const RESULTS: [Comparison['result'], string][] = [
  ['missing', 'Addresses that are not answered'],
  ['moved', 'Addresses that redirect'],
  ['title', 'Addresses with another title'],
];

function describeComparisons(comparisons: Comparison[] | undefined, limit: number): string[] {
  if (!comparisons) {
    return ['', 'There is no public/ to compare with: run "hugo" there, and this once more.'];
  }
  const same = comparisons.filter(({ result }) => result === 'same').length;
  return [
    '',
    `${same} of ${comparisons.length} addresses in public/ are answered as Hugo has them.`,
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
