import { siteIn } from '../../../settings/site';
import { listIdOf } from '../../store/ids';
import { getSite as readSite } from '../../store/meta';
import { currentRender } from '../../store/render';
import { openStore } from '../../store/store';
import { articleTag, listTag, sidebarTag, termsTag } from '../../store/tags';
import type * as articles from '../articles';
import type { Card } from '../cards';
import * as lists from '../lists';
import * as sections from '../sections';
import * as terms from '../terms';
import { dependOn } from './depend-on';

export async function getList(id: number): Promise<lists.List | undefined> {
  await dependOn(listTag(id));
  return lists.getList(openStore(), id);
}

export async function getHomeList(language: string): Promise<lists.List | undefined> {
  await dependOn(listTag(listIdOf(language, 'home', '')));
  const store = openStore();
  const list = await lists.getHomeList(store, await readSite(store), language);
  if (list) await dependOn(listTag(list.id));
  return list;
}

export async function listArticles(list: number, page: number): Promise<Card[]> {
  await dependOn(listTag(list));
  const store = openStore();
  const { pageSize: limit } = await readSite(store);
  const cards = await lists.listArticles(store, list, { offset: (page - 1) * limit, limit });
  await dependOn(...cards.map(({ id }) => articleTag(id)));
  return cards;
}

export async function getSectionText(list: lists.List): Promise<sections.SectionText | undefined> {
  await dependOn(listTag(list.id));
  return sections.getSectionText(openStore(), list);
}

/** What the `_index` file at the top of a language's articles says. */
export async function getHomeText(language: string): Promise<sections.SectionText | undefined> {
  await dependOn(listTag(listIdOf(language, 'section', '')));
  return sections.getSectionText(openStore(), { language, kind: 'section', path: '' });
}

export async function listTerms(
  language: string,
  taxonomy: string,
  page: number,
): Promise<{ terms: lists.List[]; count: number }> {
  await dependOn(termsTag(language, taxonomy));
  const store = openStore();
  const place = { offset: (page - 1) * terms.TERMS_PER_PAGE, limit: terms.TERMS_PER_PAGE };
  return {
    terms: await terms.listTerms(store, language, taxonomy, place),
    count: await terms.countTerms(store, language, taxonomy),
  };
}

/** The most used terms, for a sidebar. */
export async function listTopTerms(language: string, taxonomy: string): Promise<lists.List[]> {
  await dependOn(sidebarTag(language));
  const store = openStore();
  const site = siteIn(await readSite(store), language);
  const place = { offset: 0, limit: site.termCount, minimum: site.terms.minimum };
  return terms.listTerms(store, language, taxonomy, place);
}

/** The newest articles, for a sidebar. */
export async function listRecent(language: string): Promise<Card[]> {
  await dependOn(sidebarTag(language));
  const store = openStore();
  const site = siteIn(await readSite(store), language);
  const home = await lists.getHomeList(store, site, language);
  const place = { offset: 0, limit: site.recentCount };
  return home ? lists.listArticles(store, home.id, place) : [];
}

/**
 * The HTML of the sidebar with these widgets, where a page has had it that was made from the same
 * content; the page that asks is told to have it, too, and depends on what is in it.
 */
export async function findSidebar(
  language: string,
  widgets: string[],
): Promise<string | undefined> {
  await dependOn(sidebarTag(language));
  const render = currentRender();
  if (render?.version === undefined) return undefined;
  render.sidebar = [language, ...widgets].join(' ');
  return render.findSidebar?.(render.sidebar, render.version);
}

/** Where a list stands in the site's other languages: the same section, the same term. */
export async function listCounterparts(list: lists.List): Promise<articles.Translation[]> {
  await dependOn(listTag(list.id), sidebarTag(list.language));
  return lists.listCounterparts(openStore(), list);
}

/** The sections around an article, the outermost first, by their titles. */
export async function listTrail(article: {
  language: string;
  section: string;
}): Promise<{ name: string; address: string }[]> {
  await dependOn();
  const parts = article.section ? article.section.split('/') : [];
  const paths = parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
  const store = openStore();
  const trail: { name: string; address: string }[] = [];
  for (const path of paths) {
    const list = await lists.getList(store, listIdOf(article.language, 'section', path));
    if (!list) continue;
    await dependOn(listTag(list.id));
    const text = await sections.getSectionText(store, list);
    trail.push({ name: text?.title || list.name, address: list.address });
  }
  return trail;
}
