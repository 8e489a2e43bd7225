import { excerpt } from '../../content/report';
import { listLiteralEmphasis } from '../../markdown/literal-emphasis';
import type { Finding } from '../../problems/problem';
import type { ReadArticle } from './article-rule';
import { placeInBody } from './place-in-body';

/** Asterisks that readers see, where an author meant to emphasise. */
export function findLiteralEmphasis({ article }: ReadArticle): Finding[] {
  return listLiteralEmphasis(article.body).map(({ kind, offset, length }) => {
    const place = placeInBody(article, offset, length);
    const found = excerpt(article.body.slice(offset, offset + length));
    return { rule: 'literal-emphasis', ...place, found, data: { variant: kind } };
  });
}
