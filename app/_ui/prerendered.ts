import {
  isCarried,
  listArticlesToPrerender,
  listLanguagesToPrerender,
  listListsToPrerender,
  listTaxonomiesToPrerender,
} from '@/lib/archive';

/**
 * The pages that are made with the build where functions will run it, as the parameters of their
 * routes; beyond these the platform has pages made, and keeps them, when they are first asked for.
 * Where our own server keeps pages, routes have no such function: Next.js renders them for each
 * request, which takes a sixth less than making them for a cache of its own.
 */
export const prerendered = {
  homes: onlyCarried(async () => first(await listLanguagesToPrerender())),
  singles: onlyCarried(listLanguagesToPrerender),
  articles: onlyCarried(listArticlesToPrerender),
  lists: onlyCarried(async () => first(await listListsToPrerender())),
  terms: onlyCarried(async () => first(await listTaxonomiesToPrerender())),
  none: onlyCarried(async () => []),
};

function onlyCarried<List>(list: () => Promise<List>): (() => Promise<List>) | undefined {
  return isCarried() ? list : undefined;
}

function first<Params>(all: Params[]): (Params & { page: string })[] {
  return all.map((params) => ({ ...params, page: '1' }));
}
