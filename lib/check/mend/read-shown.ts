import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../content/article';
import { isHtmlFile } from '../../content/content-file';
import { parseArticle } from '../../content/parse';
import { renderBody } from '../../markdown/render';
import { contextOf } from '../../markdown/thread/request';
import { type Site, siteIn } from '../../settings/site';
import { decodeShown } from '../article/character-references';
import { readShownPage, type ShownPage } from './shown-page';

/** Where a file stands. */
export interface FilePlace {
  /** Below `content/`. */
  path: string;
  site: Site;
}

/** What readers are shown of a file. */
export interface Shown {
  body: string;
  /** Titles and summaries, references decoded, and how many were not before. */
  texts: string[];
  codes: number;
  /** All else, and what is wrong with it. */
  rest: unknown;
  getPage(): ShownPage;
}

export function readShown(text: string, { path, site }: FilePlace): Shown {
  const { article, problems } = parseArticle({ path, text }, site);
  const { title, linkTitle, lead, summary, description, menus, body, ...others } = article;
  const names = menus.map(({ name }) => name);
  const read = [title, linkTitle, lead, summary, description, ...names].map(decodeShown);
  let page: ShownPage | undefined;
  return {
    body,
    texts: read.map((one) => one.text.replace(/\s+/g, ' ').trim()),
    codes: read.reduce((sum, one) => sum + one.codes, 0),
    rest: [
      others,
      menus.map((menu) => ({ ...menu, name: '' })),
      problems.map(({ rule, line }) => [rule, line]),
    ],
    getPage() {
      page ??= readShownPage(render(article, { path, site }));
      return page;
    },
  };
}

/** Whether readers are shown the same, but for some codes in place of which they see characters. */
export function isSameButFor(codes: number, before: Shown, after: Shown): boolean {
  if (!isDeepStrictEqual(before.texts, after.texts)) return false;
  if (!isDeepStrictEqual(before.rest, after.rest)) return false;
  if (before.body === after.body) return before.codes - after.codes >= codes;
  const [old, mended] = [before.getPage(), after.getPage()];
  return old.codes - mended.codes >= codes && isDeepStrictEqual(old.parts, mended.parts);
}

/** Marks of typewriters stay, since those that a reference stands for are set like all others. */
function render(article: Article, { path, site }: FilePlace): string {
  const { defaults, params } = siteIn(site, article.language);
  const { html } = renderBody(article.body, {
    ...site.markdown,
    typographer: false,
    math: article.mathjax ?? defaults.mathjax,
    isHtml: isHtmlFile(path),
    shortcodes: contextOf({ pages: [], params: { article: article.params, site: params } }),
  });
  return html;
}
