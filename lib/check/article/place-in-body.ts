import type { Article } from '../../content/article';
import { placeAt } from '../../content/report';
import type { Place } from '../../problems/problem';

/** The place in the file of a part of a body. */
export function placeInBody(
  { body, bodyLine }: Pick<Article, 'body' | 'bodyLine'>,
  offset: number,
  length: number,
): Place {
  const { line, endLine, ...columns } = placeAt(body, offset, length);
  return { line: line + bodyLine - 1, endLine: endLine + bodyLine - 1, ...columns };
}
