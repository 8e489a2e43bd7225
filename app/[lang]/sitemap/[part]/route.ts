import { answerMachine, originOf } from '@/app/_ui/machine-answer';
import { homeAddress } from '@/lib/addresses/home';
import {
  getContentVersion,
  getSite,
  listMappedPages,
  listNews,
  listSitemapParts,
} from '@/lib/archive';
import { renderNewsSitemap, renderSitemap, renderSitemapIndex } from '@/lib/feeds/sitemap';
import { getLanguage } from '@/lib/settings/site';

type Context = { params: Promise<{ lang: string; part: string }> };

/**
 * The sitemaps: `site` lists those of every language, `index` those of one, `news` the articles of
 * two days, and the others a month, a page of lists, or what has no date.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang, part } = await params;
  const body = await render(request, lang, part);
  if (body === null) return new Response(null, { status: 404 });
  const type = 'application/xml; charset=utf-8';
  return answerMachine(request, body, type, { changed: await getContentVersion() });
}

async function render(request: Request, language: string, part: string): Promise<string | null> {
  const site = await getSite();
  const origin = originOf(request, site.baseUrl);
  if (part === 'site' || part === 'index') {
    const codes = part === 'site' ? site.languages.map(({ code }) => code) : [language];
    return renderSitemapIndex((await Promise.all(codes.map(listParts))).flat());
  }
  if (part === 'news') {
    const news = await listNews(language);
    const pages = news.map(({ address, ...page }) => ({
      ...page,
      language,
      url: origin + address,
    }));
    return renderNewsSitemap(getLanguage(site, language).title, pages);
  }
  const pages = await listMappedPages(language, part);
  if (pages.length === 0) return null;
  return renderSitemap(pages.map(({ address, modified }) => ({ url: origin + address, modified })));

  async function listParts(code: string) {
    const home = origin + homeAddress(site, code);
    const news = await listNews(code);
    const parts = [...(await listSitemapParts(code)), ...(news.length > 0 ? ['news'] : [])];
    return parts.map((name) => ({ url: `${home}sitemap-${name}.xml`, modified: null }));
  }
}
