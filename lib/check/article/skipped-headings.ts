import { blankCode } from '../../markdown/blanks';
import type { Finding } from '../../problems/problem';
import type { ReadArticle } from './article-rule';
import { placeInBody } from './place-in-body';

const HEADING = /^ {0,3}(#{1,6})[ \t]+\S.*$/gm;

/** Headings two or more levels below the one above them. */
export function findSkippedHeadings({ article }: ReadArticle): Finding[] {
  if (!article.body.includes('###')) return [];
  let above = 0;
  return [...blankCode(article.body).matchAll(HEADING)].flatMap(
    ({ 0: found, 1: marks = '', index }) => {
      const [level, last] = [marks.length, above];
      above = level;
      if (last === 0 || level <= last + 1) return [];
      const data = { level: String(level), above: String(last), next: String(last + 1) };
      const place = placeInBody(article, index, found.length);
      return [{ rule: 'skipped-heading' as const, ...place, found: found.trim(), data }];
    },
  );
}
