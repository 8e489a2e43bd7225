import type { Metadata } from 'next';
import { CardList } from '@/app/_ui/card-list';
import { prerendered } from '@/app/_ui/prerendered';
import { SearchForm } from '@/app/_ui/search-form';
import { Shell } from '@/app/_ui/shell';
import { getHomeList, getSiteIn, getWords, listArticles } from '@/lib/archive';

export const generateStaticParams = prerendered.singles;

type Params = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { notFoundTitle } = await getWords((await params).lang);
  return { title: notFoundTitle, robots: { index: false } };
}

/** What stands at every address that is nothing's; the proxy gives it its status. */
export default async function MissingPage({ params }: Params) {
  const { lang: language } = await params;
  const words = await getWords(language);
  const list = await getHomeList(language);
  const { sidebar } = await getSiteIn(language);
  const cards = list ? await listArticles(list.id, 1) : [];
  return (
    <Shell
      words={words}
      place={sidebar.list}
      widgets={sidebar.widgets.filter((widget) => widget !== 'search')}
    >
      <h1 className="page-title">{words.notFoundTitle}</h1>
      <p>{words.notFoundText}</p>
      <SearchForm words={words} />
      <h2 className="part-title">{words.newest}</h2>
      <CardList cards={cards.slice(0, 5)} words={words} />
    </Shell>
  );
}
