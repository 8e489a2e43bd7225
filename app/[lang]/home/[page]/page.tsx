import '@/app/style/pages/home.css';
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
  getFront,
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
import { FrontPage } from './front-page';
import { Wire } from './wire';

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
    list,
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
  const { words, site, language, page, pages, list, address, text } = await load(props);
  if (page > pages) notFound();
  const isFront = page === 1 && site.home === 'front';
  const front = isFront ? await getFront(language) : undefined;
  const cards = list && !front ? await listArticles(list.id, page) : [];
  const { title } = getLanguage(site, language);
  const empty = front ? !front.lead : cards.length === 0;
  return (
    <Shell
      words={words}
      here={pageAddress(address, page, site)}
      place={site.sidebar.home}
      recent={front && front.wire.length > 0 && <Wire cards={front.wire} words={words} />}
    >
      <h1 className={page === 1 ? 'page-title visually-hidden' : 'page-title'}>
        {front ? text?.title || title : words.newest}
        {page > 1 && <small> {pageOfPages(words, page, pages)}</small>}
      </h1>
      {page === 1 && text?.body && <Introduction words={words} markdown={text.body} />}
      {page === 1 && site.baseUrl && site.metadata.schema && (
        <JsonLd
          data={describeSite(
            title,
            site.baseUrl + address,
            language,
            site.baseUrl + ownAddress(site, language, 'search'),
          )}
        />
      )}
      {empty && <p className="empty">{words.emptyList}</p>}
      {front ? (
        <FrontPage front={front} words={words} />
      ) : (
        <CardList cards={cards} words={words} first={address} />
      )}
      <Pagination
        words={words}
        page={page}
        pages={pages}
        addressOf={(number) => pageAddress(address, number, site)}
      />
    </Shell>
  );
}
