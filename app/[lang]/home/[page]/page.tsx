import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { alternatesOf } from '@/app/_ui/alternates';
import { CardList } from '@/app/_ui/card-list';
import { Introduction } from '@/app/_ui/introduction';
import { JsonLd } from '@/app/_ui/json-ld';
import { Pagination } from '@/app/_ui/pagination';
import { prerendered } from '@/app/_ui/prerendered';
import { Shell } from '@/app/_ui/shell';
import { socialOf } from '@/app/_ui/social';
import { homeAddress, ownAddress } from '@/lib/addresses/home';
import { pageAddress } from '@/lib/addresses/text';
import {
  getHomeList,
  getHomeText,
  getSiteIn,
  getWords,
  listArticles,
  pagesOf,
} from '@/lib/archive';
import { describeSite } from '@/lib/feeds/json-ld';
import { getLanguage } from '@/lib/settings/site';
import { pageOfPages } from '@/lib/words';

export const generateStaticParams = prerendered.homes;

type Params = { params: Promise<{ lang: string; page: string }> };

async function load({ params }: Params) {
  const { lang: language, page } = await params;
  const site = await getSiteIn(language);
  const list = await getHomeList(language);
  return {
    words: await getWords(language),
    site,
    language,
    page: Number(page),
    pages: pagesOf(list?.count ?? 0, site.pageSize),
    cards: list ? await listArticles(list.id, Number(page)) : [],
    address: homeAddress(site, language),
    text: await getHomeText(language),
  };
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { words, site, language, page, pages, address, text } = await load(props);
  const { title: siteTitle, description } = getLanguage(site, language);
  const title = text?.title || siteTitle;
  const numbered = `${title} - ${pageOfPages(words, page, pages)}`;
  const homes = site.languages.map(({ code }) => ({
    language: code,
    address: homeAddress(site, code),
  }));
  const own = pageAddress(address, page, site);
  return {
    title: { absolute: page === 1 ? title : numbered },
    alternates: await alternatesOf(own, page === 1 ? homes : []),
    ...(await socialOf({ language, title, description: description || undefined, address: own })),
  };
}

export default async function HomePage(props: Params) {
  const { words, site, language, page, pages, cards, address, text } = await load(props);
  if (page > pages) notFound();
  return (
    <Shell words={words} place={site.sidebar.home}>
      <h1 className={page === 1 ? 'page-title visually-hidden' : 'page-title'}>
        {words.newest}
        {page > 1 && <small> {pageOfPages(words, page, pages)}</small>}
      </h1>
      {page === 1 && text?.body && <Introduction words={words} markdown={text.body} />}
      {page === 1 && site.baseUrl && site.metadata.schema && (
        <JsonLd
          data={describeSite(
            getLanguage(site, language).title,
            site.baseUrl + address,
            language,
            site.baseUrl + ownAddress(site, language, 'search'),
          )}
        />
      )}
      {cards.length === 0 && <p className="empty">{words.emptyList}</p>}
      <CardList cards={cards} words={words} first={address} />
      <Pagination
        words={words}
        page={page}
        pages={pages}
        addressOf={(number) => pageAddress(address, number, site)}
      />
    </Shell>
  );
}
