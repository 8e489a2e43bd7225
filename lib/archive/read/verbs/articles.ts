import * as relating from '../../search/related';
import { openStore } from '../../store/store';
import { articleTag, pictureTag, sidebarTag, translationsTag } from '../../store/tags';
import * as articles from '../articles';
import type { Card } from '../cards';
import * as pictures from '../pictures';
import * as readings from '../readings';
import { dependOn } from './depend-on';

export async function getArticle(id: number): Promise<articles.ArticlePage | undefined> {
  await dependOn(articleTag(id));
  return articles.getArticle(openStore(), id);
}

export async function getPager(article: {
  id: number;
  language: string;
  section: string;
}): Promise<{ newer: Card | null; older: Card | null }> {
  await dependOn(articleTag(article.id));
  const pager = await articles.getPager(openStore(), article);
  const cards = [pager.newer, pager.older].filter((card) => card !== null);
  await dependOn(...cards.map(({ id }) => articleTag(id)));
  return pager;
}

export async function listTranslations(article: {
  id: number;
  language: string;
  translationKey: string;
}): Promise<articles.Translation[]> {
  await dependOn(translationsTag(article.translationKey));
  return articles.listTranslations(openStore(), article);
}

/**
 * The forms of Chinese to which an article is converted, because nobody wrote it in them; `written`
 * are its translations.
 */
export async function listConversions(
  article: Pick<articles.ArticlePage, 'id' | 'language' | 'address' | 'translationKey'>,
  written: articles.Translation[],
): Promise<articles.Translation[]> {
  await dependOn(articleTag(article.id), translationsTag(article.translationKey));
  return readings.listConversions(openStore(), article, written);
}

/** Articles that have to do with one; like what stands in the sidebar, they may be one visit old. */
export async function listRelated(article: relating.Asked): Promise<Card[]> {
  await dependOn(articleTag(article.id), sidebarTag(article.language));
  const cards = await relating.listRelated(openStore(), article, 4);
  await dependOn(...cards.map(({ id }) => articleTag(id)));
  return cards;
}

/** The sizes of pictures of the site, as `pictures.ts` has them. */
export async function listPictureSizes(
  lookups: string[],
): Promise<Map<string, pictures.PictureSize>> {
  await dependOn(...lookups.map(pictureTag));
  return pictures.listPictureSizes(openStore(), lookups);
}

/** The pages that an article names by `ref`, and where they stand. */
export async function listReferredPages(id: number): Promise<articles.ReferredPage[]> {
  await dependOn(articleTag(id));
  return articles.listReferredPages(openStore(), id);
}
