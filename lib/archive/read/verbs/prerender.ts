import type { Site } from '../../../settings/site';
import { getSite } from '../../store/meta';
import { isCarried } from '../../store/snapshot';
import { openStore } from '../../store/store';
import { listNewest } from '../articles';
import { listLargest } from '../lists';

/**
 * A build for functions makes pages for so long, on a machine that makes ten a second: the newest
 * articles, and of lists one for each ten of them.
 */
const PAGES = 10 * Number(process.env.PRERENDER_S || 30);
const ARTICLES_A_LIST = 10;

/** The languages of the site; none where the build is no site's. */
export async function listLanguagesToPrerender(): Promise<{ lang: string }[]> {
  const site = await carriedSite();
  return (site?.languages ?? []).map(({ code }) => ({ lang: code }));
}

export async function listTaxonomiesToPrerender(): Promise<{ lang: string; taxonomy: string }[]> {
  const site = await carriedSite();
  const languages = await listLanguagesToPrerender();
  return languages.flatMap(({ lang }) =>
    (site?.taxonomies ?? []).map((taxonomy) => ({ lang, taxonomy })),
  );
}

export async function listArticlesToPrerender(): Promise<{ lang: string; id: string }[]> {
  const site = await carriedSite();
  if (!site) return [];
  const newest = await listNewest(openStore(), site, PAGES);
  return newest.map(({ language, id }) => ({ lang: language, id: String(id) }));
}

export async function listListsToPrerender(): Promise<{ lang: string; id: string }[]> {
  if (!(await carriedSite())) return [];
  const lists = await listLargest(openStore(), Math.ceil(PAGES / ARTICLES_A_LIST));
  return lists.map(({ language, id }) => ({ lang: language, id: String(id) }));
}

async function carriedSite(): Promise<Site | undefined> {
  return isCarried() ? getSite(openStore()) : undefined;
}
