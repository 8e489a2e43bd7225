import type { Article } from '../../content/article';
import type { RawMap } from '../../content/raw';
import type { Finding } from '../../problems/problem';
import type { Site } from '../../settings/site';

/** An article as its file has it. */
export interface CheckedArticle {
  /** Of the file, with `\n` line endings. */
  text: string;
  article: Article;
  site: Site;
  /** Epoch milliseconds. */
  now: number;
}

/** The same, with its front matter. */
export interface ReadArticle extends CheckedArticle {
  /** Everything above the body, fences included. */
  head: string;
  /** As they are written, by lower-cased name. */
  fields: RawMap;
}

/** Looks for one kind of mistake in an article; lines are those of the file. */
export type ArticleRule = (article: ReadArticle) => Finding[];
