import type { ProblemLanguage } from '../../problems/language';
import type { Problem } from '../../problems/problem';

/** What a report is made with. */
export interface ReportContext {
  language: ProblemLanguage;
  /** Whether it may be coloured. */
  isColoured: boolean;
  /** A file as people find it, from its path below `content/`; `/` between its parts. */
  nameOf: (file: string) => string;
  /** The lines of a file; none where it cannot be read. */
  linesOf: (file: string) => string[];
  /** How many files were looked at. */
  articles: number;
  /** How many more problems a baseline knows, and how many of it are not there any more. */
  known: number;
  gone: number;
}

/** Writes problems, by path and place, piece by piece: of a million of them no text is held. */
export type Reporter = (problems: Problem[], context: ReportContext) => Iterable<string>;

/** The page of a rule, in this repository. */
export function pageOf(rule: string): string {
  return `docs/rules/${rule}.md`;
}
