import '@/app/style/pages/shelf.css';
import type { Metadata } from 'next';
import { CardList } from '@/app/_ui/card-list';
import { prerendered } from '@/app/_ui/prerendered';
import { Shell } from '@/app/_ui/shell';
import { ownAddress } from '@/lib/addresses/home';
import { getHomeList, getSite, getWords, listArticles } from '@/lib/archive';
import { ShelfParts } from './shelf-parts';

export const generateStaticParams = prerendered.singles;

type Params = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { shelf } = await getWords((await params).lang);
  return { title: shelf, robots: { index: false } };
}

/** The frame of a shelf, which the reader's browser fills with what it alone knows. */
export default async function ShelfPage({ params }: Params) {
  const { lang: language } = await params;
  const words = await getWords(language);
  const site = await getSite();
  const list = await getHomeList(language);
  const cards = list ? await listArticles(list.id, 1) : [];
  const alternates = site.languages.map(({ code }) => ({
    language: code,
    address: ownAddress(site, code, 'shelf'),
  }));
  const address = ownAddress(site, language, 'shelf');
  return (
    <Shell words={words} alternates={alternates} here={address} place={false}>
      <h1 className="page-title">{words.shelf}</h1>
      <p className="only-online">{words.shelfAbout}</p>
      <p className="only-offline">{words.offlineText}</p>
      <noscript>
        <p className="shelf-note">{words.shelfNoScript}</p>
      </noscript>
      <ShelfParts address={address} words={words} timeZone={site.timeZone} />
      <div className="only-online">
        <h2 className="part-title">{words.newest}</h2>
        <CardList cards={cards.slice(0, 5)} words={words} />
      </div>
    </Shell>
  );
}
