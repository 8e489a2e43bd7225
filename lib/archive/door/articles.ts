import { cacheTag } from 'next/cache';
import * as articles from '../articles';
import type { Card } from '../cards';
import * as readings from '../readings';
import * as relating from '../related';
import { getSite as readSite } from '../store/meta';
import { openStore } from '../store/store';
import { articleTag, translationsTag } from '../store/tags';
import { keep } from './keep';

export async function getArticle(id: number): Promise<articles.ArticlePage | undefined> {
  'use cache';
  await keep(articleTag(id));
  return articles.getArticle(openStore(), id);
}

/** The articles of a whole site that are rendered ahead of their first visit. */
export async function listNewest(limit: number): Promise<Card[]> {
  'use cache';
  await keep();
  const store = openStore();
  return articles.listNewest(store, await readSite(store), limit);
}

export async function getPager(article: {
  id: number;
  language: string;
  section: string;
}): Promise<{ newer: Card | null; older: Card | null }> {
  'use cache';
  await keep(articleTag(article.id));
  const pager = await articles.getPager(openStore(), article);
  for (const card of [pager.newer, pager.older]) if (card) cacheTag(articleTag(card.id));
  return pager;
}

export async function listTranslations(article: {
  id: number;
  language: string;
  translationKey: string;
}): Promise<articles.Translation[]> {
  'use cache';
  await keep(translationsTag(article.translationKey));
  return articles.listTranslations(openStore(), article);
}

/** The forms of Chinese to which an article is converted, because nobody wrote it in them. */
export async function listConversions(
  article: Pick<articles.ArticlePage, 'id' | 'language' | 'address' | 'translationKey'>,
): Promise<articles.Translation[]> {
  'use cache';
  await keep(articleTag(article.id), translationsTag(article.translationKey));
  const store = openStore();
  const written = await articles.listTranslations(store, article);
  return readings.listConversions(store, article, written);
}

/** Articles that have to do with one. */
export async function listRelated(
  article: Pick<articles.ArticlePage, 'id' | 'docid' | 'language' | 'title' | 'terms'>,
): Promise<Card[]> {
  'use cache';
  await keep(articleTag(article.id));
  const cards = await relating.listRelated(openStore(), article, 4);
  if (cards.length > 0) cacheTag(...cards.map(({ id }) => articleTag(id)));
  return cards;
}

/** The pages that an article names by `ref`, and where they stand. */
export async function listReferredPages(id: number): Promise<articles.ReferredPage[]> {
  'use cache';
  await keep(articleTag(id));
  return articles.listReferredPages(openStore(), id);
}
