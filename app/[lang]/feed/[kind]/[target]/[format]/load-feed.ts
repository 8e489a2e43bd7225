import { notFound } from 'next/navigation';
import { renderArticle } from '@/app/_ui/render-text';
import { readFilters, searchAddress } from '@/app/_ui/search-filters';
import { termsAddress, termsTitle } from '@/app/_ui/taxonomy';
import { homeAddress, ownAddress, rootAddress } from '@/lib/addresses/home';
import type { FeedSource } from '@/lib/addresses/pages';
import { folderOf, type Href } from '@/lib/addresses/text';
import {
  type ArticlePage,
  getContentVersion,
  getHomeList,
  getList,
  getSectionText,
  getSiteIn,
  getWords,
  listFeedArticles,
  listTerms,
  searchArticles,
} from '@/lib/archive';
import type { Feed, FeedItem } from '@/lib/feeds/feed';
import { absoluteUrl, makeAbsolute } from '@/lib/markdown/absolute';
import { getLanguage, type Site } from '@/lib/settings/site';
import { localTime } from '@/lib/time/write-time';
import { fill } from '@/lib/words';

interface Asked {
  language: string;
  of: FeedSource;
  /** Of a search. */
  query: URLSearchParams;
  /** Where the site lives, without a slash at the end. */
  origin: string;
  /** The feed's file, such as `atom.xml`. */
  file: string;
}

/** What a feed tells; a search's feed is as bounded as its page. */
export async function loadFeed(asked: Asked): Promise<Feed> {
  const { language, origin, file } = asked;
  const site = await getSiteIn(language);
  const { title, description } = getLanguage(site, language);
  const source = await loadSource(asked, site);
  const { address, query = '' } = source;
  return {
    title: source.title ? `${source.title} - ${title}` : title,
    description: source.title || description,
    language,
    home: origin + address + query,
    self: origin + folderOf(address) + file + query,
    updated: await getContentVersion(),
    items: source.items,
  };
}

interface Source {
  /** Empty for what is called like the site. */
  title: string;
  address: Href;
  /** Of a search, with its question mark. */
  query?: string;
  items: FeedItem[];
}

async function loadSource(asked: Asked, site: Site): Promise<Source> {
  const { of } = asked;
  switch (of.kind) {
    case 'site':
      return loadNewest(asked, site);
    case 'home':
      return loadHome(asked, site);
    case 'list':
      return loadList(of.id, asked, site);
    case 'terms':
      return loadTerms(of.taxonomy, asked, site);
    case 'search':
      return loadSearch(asked, site);
  }
}

async function loadSearch({ language, origin, query }: Asked, site: Site): Promise<Source> {
  const filters = readFilters(Object.fromEntries(query), ['section', ...site.taxonomies]);
  const { hits } = await searchArticles(language, { ...filters, sort: 'date' });
  return {
    title: fill(await getWords(language), 'searchTitle', { query: filters.query }),
    address: ownAddress(site, language, 'search'),
    query: searchAddress('', filters),
    items: hits.map(({ id, title, address, date, timeZone, snippet }) => ({
      ...EMPTY,
      id: idOf(id),
      url: origin + address,
      title,
      summary: snippet.map(({ text }) => text).join(''),
      published: localTime(date, timeZone),
    })),
  };
}

async function loadHome({ language, origin }: Asked, site: Site): Promise<Source> {
  const list = await getHomeList(language);
  const articles = list ? await listFeedArticles(list.id) : [];
  const items = articles.map((article) => itemOf(article, site, origin));
  return { title: '', address: homeAddress(site, language), items: await Promise.all(items) };
}

async function loadList(id: number, { origin }: Asked, site: Site): Promise<Source> {
  const list = await getList(id);
  if (!list) notFound();
  const articles = await listFeedArticles(id);
  const text = await getSectionText(list);
  const items = articles.map((article) => itemOf(article, site, origin));
  return {
    title: text?.title || list.name,
    address: list.address,
    items: await Promise.all(items),
  };
}

/** The newest articles of every language, where the site's root is the page of none. */
async function loadNewest({ origin }: Asked, site: Site): Promise<Source> {
  const lists = await Promise.all(site.languages.map(({ code }) => getHomeList(code)));
  const articles = await Promise.all(
    lists.map(async (list) => (list ? listFeedArticles(list.id) : [])),
  );
  const newest = articles.flat().toSorted((a, b) => (b.date ?? 0) - (a.date ?? 0));
  const items = newest.slice(0, site.feeds.limit).map((article) => itemOf(article, site, origin));
  return { title: '', address: rootAddress(site), items: await Promise.all(items) };
}

async function loadTerms(
  taxonomy: string,
  { language, origin }: Asked,
  site: Site,
): Promise<Source> {
  const { terms } = await listTerms(language, taxonomy, 1);
  return {
    title: termsTitle(await getWords(language), taxonomy),
    address: termsAddress(site, language, taxonomy),
    items: terms.slice(0, site.feeds.limit).map(({ id, name, address }) => ({
      ...EMPTY,
      id: `urn:broadsheet:list:${id}`,
      url: origin + address,
      title: name,
    })),
  };
}

const EMPTY = {
  ...{ summary: '', html: '', image: '', published: null, updated: null },
  ...{ language: '', authors: [], categories: [] },
};

async function itemOf(article: ArticlePage, site: Site, origin: string): Promise<FeedItem> {
  const { id, title, address, date, lastmod, excerpt, lead, authors, terms, thumbnail } = article;
  const image = thumbnail?.src ?? article.images[0] ?? '';
  return {
    id: idOf(id),
    url: origin + address,
    title,
    language: article.language,
    summary: article.summary || lead || excerpt,
    html: site.feeds.fullText ? await htmlOf(article, origin) : '',
    published: localTime(date, article.timeZone),
    updated: localTime(lastmod, article.lastmodZone),
    authors,
    categories: terms.map(({ name }) => name),
    image: image && absoluteUrl(image, { origin, address }),
  };
}

async function htmlOf(article: ArticlePage, origin: string): Promise<string> {
  const { html } = await renderArticle(article, await getWords(article.language));
  return makeAbsolute(html, { origin, address: article.address });
}

/** Made from the path of the article's file. */
function idOf(id: number): string {
  return `urn:broadsheet:article:${id}`;
}
