import type { Article } from '../../content/article';
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

/** Looks for one kind of mistake in an article; lines are those of the file. */
export type ArticleRule = (checked: CheckedArticle) => Finding[];
