import { getVersion, getSite as readSite } from '../../store/meta';
import { openStore } from '../../store/store';
import { getArticle } from '../articles';
import * as lists from '../lists';
import * as sitemap from '../sitemap';

/** When the content last changed, in epoch milliseconds. */
export async function getContentVersion(): Promise<number> {
  return getVersion(openStore());
}

/** The newest articles of a list, whole. */
export async function listFeedArticles(list: number) {
  const store = openStore();
  const { feeds } = await readSite(store);
  const cards = await lists.listArticles(store, list, { offset: 0, limit: feeds.limit });
  const articles = await Promise.all(cards.map(({ id }) => getArticle(store, id)));
  return articles.filter((article) => article !== undefined);
}

export async function listSitemapParts(language: string): Promise<string[]> {
  const store = openStore();
  return sitemap.listSitemapParts(store, await readSite(store), language);
}

export async function listMappedPages(
  language: string,
  part: string,
): Promise<sitemap.MappedPage[]> {
  const store = openStore();
  return sitemap.listMappedPages(store, await readSite(store), language, part);
}

/** The articles of the last two days, newest first. */
export async function listNews(language: string) {
  const store = openStore();
  return sitemap.listNews(store, await readSite(store), language, Date.now());
}
