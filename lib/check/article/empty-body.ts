import { blankComments } from '../../markdown/blanks';
import type { Finding } from '../../problems/problem';
import type { ReadArticle } from './article-rule';

/** What says that a page shows something else than its text. */
const ELSEWHERE =
  /^(?:layout|type|outputs|redirect\w*|link|external\w*|video\w*|audio|resources|images|gallery|photos)$/;

/** An article in which there is nothing to read. */
export function findEmptyBody({ article, fields, head }: ReadArticle): Finding[] {
  const { kind, body, headless, bundle } = article;
  if (kind !== 'article' || headless || bundle !== null || head === '') return [];
  if (blankComments(body).trim() !== '') return [];
  if ([...fields.keys()].some((name) => ELSEWHERE.test(name))) return [];
  const lines = head.trimEnd().split('\n');
  const found = lines.at(-1) ?? '';
  return [{ rule: 'empty-body', line: lines.length, column: 1, found }];
}
