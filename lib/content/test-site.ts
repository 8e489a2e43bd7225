import type { Language, Site } from '../site/site';
import type { Article, Problem } from './article';
import { parseArticle } from './parse';

/** A site for tests, of three languages in Shanghai's time zone. */
export const testSite: Site = {
  baseUrl: 'https://example.org',
  languages: ['zh-CN', 'en', 'pt-br'].map(language),
  defaultLanguage: 'zh-CN',
  languageInAddress: true,
  timeZone: 'Asia/Shanghai',
  pageSize: 10,
  taxonomies: ['categories', 'tags', 'Series'],
  mainSections: [],
  defaults: { authorbox: false, comments: false, pager: true, toc: false, mathjax: false },
  sidebar: { home: 'right', list: 'right', single: 'right', widgets: [] },
  recentCount: 5,
  termCount: 20,
  social: [],
  thumbnail: { list: true, post: false },
  postMeta: [],
  pictures: { optimize: [], privateNetwork: false },
  style: {
    highlightColor: '',
    highlightColorDark: '',
    fontFamilyPrimary: [],
    fontFamilySecondary: [],
  },
  comments: null,
  oldAfterDays: 0,
  license: null,
  copySource: true,
  drafts: false,
};

function language(code: string): Language {
  const menus = { main: [], side: [], footer: [] };
  const texts = { name: code, title: '', subtitle: '', description: '', copyright: '' };
  return { code, ...texts, author: null, menus };
}

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
