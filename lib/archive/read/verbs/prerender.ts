import { getSite } from '../../store/meta';
import { openStore } from '../../store/store';
import { listNewest } from '../articles';
import { listLargest } from '../lists';

/**
 * A build for functions makes pages for so long, on a machine that makes ten a second: the newest
 * articles, and of lists one for each ten of them.
 */
const PAGES = 10 * Number(process.env.PRERENDER_S || 30);
const ARTICLES_A_LIST = 10;

export async function listLanguagesToPrerender(): Promise<{ lang: string }[]> {
  const { languages } = await getSite(openStore());
  return languages.map(({ code }) => ({ lang: code }));
}

export async function listTaxonomiesToPrerender(): Promise<{ lang: string; taxonomy: string }[]> {
  const { taxonomies } = await getSite(openStore());
  const languages = await listLanguagesToPrerender();
  return languages.flatMap(({ lang }) => taxonomies.map((taxonomy) => ({ lang, taxonomy })));
}

export async function listArticlesToPrerender(): Promise<{ lang: string; id: string }[]> {
  const store = openStore();
  const newest = await listNewest(store, await getSite(store), PAGES);
  return newest.map(({ language, id }) => ({ lang: language, id: String(id) }));
}

export async function listListsToPrerender(): Promise<{ lang: string; id: string }[]> {
  const lists = await listLargest(openStore(), Math.ceil(PAGES / ARTICLES_A_LIST));
  return lists.map(({ language, id }) => ({ lang: language, id: String(id) }));
}
