import { isDeepStrictEqual } from 'node:util';
import { findFrontMatter } from '../../content/fences';
import { type FrontMatter, parseFrontMatter } from '../../content/front-matter';
import type { Finding } from '../../problems/problem';
import type { RuleName } from '../../problems/rules';
import { readDisabled } from '../severity/disabled';
import { HEAD_MENDS, type Mend } from './head-mends';
import { type Line, plainText } from './lines';

/** Whether a rule is to be mended, where the file does not switch it off. */
export type IsOn = (rule: RuleName) => boolean;

const MOST_MENDS = 100;

/**
 * The lines of a file with what is safe to mend in its front matter mended: every field is read as it
 * was meant before, the body stays, and nothing new is wrong.
 */
export function mendHead(lines: Line[], isOn: IsOn): Line[] {
  let mended = lines;
  for (let done = 0; done < MOST_MENDS; done += 1) {
    const next = mendOne(mended, isOn);
    if (!next) break;
    mended = next;
  }
  return mended;
}

function mendOne(lines: Line[], isOn: IsOn): Line[] | undefined {
  const before = read(lines);
  if (!before) return undefined;
  const isDisabled = readDisabled(plainText(lines));
  const isWanted = ({ rule, line }: Finding) => isOn(rule) && !isDisabled(rule, line);
  for (const finding of before.findings.filter(isWanted)) {
    const head = lines.slice(0, before.bodyLine - 1);
    const mend = HEAD_MENDS[finding.rule]?.(head, finding);
    if (!mend) continue;
    const mended = [...mend.lines, ...lines.slice(head.length)];
    if (isAsMeant(before, read(mended), mend)) return mended;
  }
  return undefined;
}

type Read = FrontMatter & { findings: Finding[] };

/** Undefined for what is no closed front matter in YAML. */
function read(lines: Line[]): Read | undefined {
  const text = plainText(lines);
  const unclosed: Finding[] = [];
  const fenced = findFrontMatter(text, (finding) => unclosed.push(finding));
  if (!fenced || unclosed.length > 0 || !/^ya?ml$/i.test(fenced.language)) return undefined;
  const findings: Finding[] = [];
  const parsed = parseFrontMatter(text, (finding) => findings.push(finding));
  return { ...parsed, findings };
}

function isAsMeant(before: Read, after: Read | undefined, { meant }: Mend): boolean {
  if (!after || after.findings.length >= before.findings.length) return false;
  if (after.body !== before.body) return false;
  const data = new Map(before.data);
  if (meant) data.set(meant.key, meant.value);
  return isDeepStrictEqual(after.data, data);
}
