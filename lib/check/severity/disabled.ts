import { type Directive, listDirectives } from '../article/directives';

/** Whether a file says that a rule does not hold in a line. */
export type IsDisabled = (rule: string, line: number) => boolean;

/** By the comments of a text with `\n` line endings; the last one that speaks of a rule counts. */
export function readDisabled(text: string): IsDisabled {
  return disabledBy(listDirectives(text));
}

/** The same by comments that were read before. */
export function disabledBy(directives: Directive[]): IsDisabled {
  if (directives.length === 0) return () => false;
  return (rule, line) => {
    const speaks = ({ rules, from, to }: Directive) =>
      from <= line && line < to && (rules.length === 0 || rules.some(({ name }) => name === rule));
    const last = directives.findLast(speaks);
    return last !== undefined && last.kind !== 'enable';
  };
}
