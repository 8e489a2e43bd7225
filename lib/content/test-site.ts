import type { Problem } from '../problems/problem';
import { buildSite } from '../settings/build-site';
import { completeSettings } from '../settings/schema/settings';
import type { Site } from '../settings/site';
import type { Article } from './article';
import { parseArticle } from './parse';

/** A site for tests, of three languages in Shanghai's time zone. */
export const testSite: Site = buildSite(
  completeSettings({
    baseUrl: 'https://example.org',
    languages: { 'zh-CN': {}, en: {}, 'pt-br': {} },
    timeZone: 'Asia/Shanghai',
    taxonomies: ['categories', 'tags', 'Series'],
    defaults: { comments: false },
    termCount: 20,
    thumbnail: { list: true, post: false },
  }),
  [],
);

export function parseText(
  text: string,
  path = 'zh-CN/news/a.md',
  site: Site = testSite,
): { article: Article; problems: Problem[] } {
  return parseArticle({ path, text }, site);
}

/** An article of a YAML block and one line of body. */
export function parseBlock(yaml: string, path?: string, site?: Site) {
  return parseText(`---\n${yaml}\n---\nBody\n`, path, site);
}

/** Problems as one line each: `warning 2:1 found`. */
export function brief(problems: Problem[]): string[] {
  return problems.map(
    ({ severity, line, column, found }) => `${severity} ${line}:${column} ${found}`,
  );
}
