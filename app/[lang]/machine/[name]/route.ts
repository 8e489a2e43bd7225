import { answerMachine, originOf } from '@/app/_ui/machine-answer';
import { homeAddress, ownAddress } from '@/lib/addresses/home';
import { folderOf } from '@/lib/addresses/text';
import {
  getContentVersion,
  getHomeList,
  getSite,
  getWords,
  listArticles,
  listTopTerms,
} from '@/lib/archive';
import { renderOpenSearch } from '@/lib/feeds/open-search';
import { renderLlms, renderRobots } from '@/lib/feeds/plain-texts';
import { getLanguage, type Site } from '@/lib/settings/site';

type Context = { params: Promise<{ lang: string; name: string }> };

/** What else machines ask of a site: `robots.txt`, `llms.txt`, `opensearch.xml`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang: language, name } = await params;
  const site = await getSite();
  const origin = originOf(request, site.baseUrl);
  const changed = await getContentVersion();
  const { title } = getLanguage(site, language);
  const search = origin + ownAddress(site, language, 'search');
  switch (name) {
    case 'robots.txt':
      return answerMachine(request, robots(site, origin), 'text/plain; charset=utf-8', { changed });
    case 'llms.txt':
      return answerMachine(
        request,
        await llms(site, language, origin),
        'text/plain; charset=utf-8',
        { changed },
      );
    case 'opensearch.xml':
      return answerMachine(
        request,
        renderOpenSearch(title, language, search),
        'application/opensearchdescription+xml',
        { changed },
      );
    default:
      return new Response(null, { status: 404 });
  }
}

/** Searches and shelves have no end, and nothing that is not elsewhere. */
function robots(site: Site, origin: string): string {
  const closed = site.languages.flatMap(({ code }) => [
    ownAddress(site, code, 'search'),
    ownAddress(site, code, 'shelf'),
  ]);
  return renderRobots([`${origin}/sitemap.xml`], closed);
}

async function llms(site: Site, language: string, origin: string): Promise<string> {
  const { title, description } = getLanguage(site, language);
  const words = await getWords(language);
  const list = await getHomeList(language);
  const cards = list ? await listArticles(list.id, 1) : [];
  const tags = await listTopTerms(language, 'tags');
  const link = (address: string, title: string, note = '') => ({
    title,
    url: origin + address,
    note,
  });
  return renderLlms(title, description, [
    {
      title: words.newest,
      links: cards.map((card) =>
        link(`${folderOf(card.address).slice(0, -1)}.md`, card.title, card.lead || card.excerpt),
      ),
    },
    { title: words.tags, links: tags.map(({ address, name }) => link(address, name)) },
    {
      title: words.languages,
      links: site.languages.map(({ code, name }) => link(homeAddress(site, code), name)),
    },
  ]);
}
