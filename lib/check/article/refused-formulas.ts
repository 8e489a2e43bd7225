import { excerpt } from '../../content/report';
import { listRefusedFormulas } from '../../markdown/refused-formulas';
import type { Finding } from '../../problems/problem';
import { siteIn } from '../../settings/site';
import type { ReadArticle } from './article-rule';
import { placeInBody } from './place-in-body';

/** Formulas that readers see as their source. */
export function findRefusedFormulas({ article, site }: ReadArticle): Finding[] {
  const { body, mathjax, language } = article;
  if (!body.includes('\\') || !(mathjax ?? siteIn(site, language).defaults.mathjax)) return [];
  return listRefusedFormulas(body).map(({ tex, reason, offset }) => {
    const [line = ''] = tex.trim().split('\n');
    const place = placeInBody(article, offset, line.length);
    return { rule: 'refused-formula', ...place, found: excerpt(tex), data: { reason } };
  });
}
