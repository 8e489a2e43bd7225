import { diffChars } from 'diff';
import { excerpt } from '../../content/report';
import { type Problem, problemIn } from '../../problems/problem';
import { listBodySpacing } from './body-spacing';
import type { ListSpacing, SpacedLine } from './load-spacing';

/** The problems of the rule `spacing` in the text of a file. */
export function listSpacingProblems(file: string, text: string, list: ListSpacing): Problem[] {
  return listBodySpacing(text, list).flatMap((spaced) =>
    listChanges(spaced).map(({ start, end, better }) =>
      problemIn(file, {
        rule: 'spacing',
        line: spaced.line,
        column: spaced.column + start,
        endColumn: spaced.column + end,
        found: excerpt(spaced.old.slice(start, end)),
        data: { expected: excerpt(better) },
      }),
    ),
  );
}

/** What differs, each with the character before and behind it. */
function listChanges({ old, new: better }: SpacedLine) {
  const changes: { start: number; end: number; better: string }[] = [];
  let at = 0;
  let isOpen = false;
  for (const { value, added, removed } of diffChars(old, better)) {
    const last = changes.at(-1);
    if (!added && !removed) {
      if (isOpen && last) {
        last.better += value.charAt(0);
        last.end = at + 1;
      }
      at += value.length;
      isOpen = false;
      continue;
    }
    if (isOpen && last && added) last.better += value;
    else if (!isOpen) {
      const start = Math.max(0, at - 1);
      changes.push({ start, end: at, better: old.slice(start, at) + (added ? value : '') });
    }
    if (removed) at += value.length;
    const open = changes.at(-1);
    if (open) open.end = at;
    isOpen = true;
  }
  return changes;
}
