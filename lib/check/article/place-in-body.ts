import type { Article } from '../../content/article';
import { positionAt } from '../../content/report';
import type { Place } from '../../problems/problem';

/** The place in the file of a part of a body. */
export function placeInBody(
  { body, bodyLine }: Pick<Article, 'body' | 'bodyLine'>,
  offset: number,
  length: number,
): Place {
  const start = positionAt(body, offset);
  const end = positionAt(body, offset + length);
  return {
    line: start.line + bodyLine - 1,
    column: start.column,
    endLine: end.line + bodyLine - 1,
    endColumn: end.column,
  };
}
