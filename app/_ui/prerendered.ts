import {
  listArticlesToPrerender,
  listLanguagesToPrerender,
  listListsToPrerender,
  listTaxonomiesToPrerender,
} from '@/lib/archive';

/**
 * The pages that are made with the build where functions will run it, as the parameters of their
 * routes; everywhere else, and beyond these, pages are made and kept when they are first asked for.
 */
export const prerendered = {
  homes: async () => first(await listLanguagesToPrerender()),
  singles: listLanguagesToPrerender,
  articles: listArticlesToPrerender,
  lists: async () => first(await listListsToPrerender()),
  terms: async () => first(await listTaxonomiesToPrerender()),
};

function first<Params>(all: Params[]): (Params & { page: string })[] {
  return all.map((params) => ({ ...params, page: '1' }));
}
