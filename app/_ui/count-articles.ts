import { fill, getStrings } from '@/lib/site/strings';

/** `1 article`, `2 articles`: in languages whose words have a plural, the right one. */
export function countArticles(count: number, language: string): string {
  const { article, articles } = getStrings(language);
  const one = new Intl.PluralRules(language).select(count) === 'one';
  return fill(one ? article : articles, { count });
}
