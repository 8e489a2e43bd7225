import { excerpt } from '../../content/report';
import { listRemovals } from '../../markdown/removals';
import type { Finding } from '../../problems/problem';
import type { ReadArticle } from './article-rule';
import { placeInBody } from './place-in-body';

/** HTML that readers are not shown. */
export function findRemovedHtml({ article }: ReadArticle): Finding[] {
  return listRemovals(article.body).map(({ kind, offset }) => {
    const [tag = ''] = /^<[^<>\n]*>?/.exec(article.body.slice(offset)) ?? [];
    const place = placeInBody(article, offset, tag.length);
    return { rule: 'removed-html', ...place, found: excerpt(tag), data: { kind } };
  });
}
