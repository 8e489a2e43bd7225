import type { Metadata } from 'next';
import { CardList } from '@/app/_ui/card-list';
import { SearchForm } from '@/app/_ui/search-form';
import { Shell } from '@/app/_ui/shell';
import { getHomeList, getSiteIn, listArticles } from '@/lib/archive';
import { getStrings } from '@/lib/words';

export { generateStaticParams } from '@/app/_ui/on-demand';

type Params = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return { title: getStrings((await params).lang).notFoundTitle, robots: { index: false } };
}

/** What stands at every address that is nothing's; the proxy gives it its status. */
export default async function MissingPage({ params }: Params) {
  const { lang: language } = await params;
  const strings = getStrings(language);
  const list = await getHomeList(language);
  const { sidebar } = await getSiteIn(language);
  const cards = list ? await listArticles(list.id, 1) : [];
  return (
    <Shell
      language={language}
      place={sidebar.list}
      widgets={sidebar.widgets.filter((widget) => widget !== 'search')}
    >
      <h1 className="page-title">{strings.notFoundTitle}</h1>
      <p>{strings.notFoundText}</p>
      <SearchForm language={language} />
      <h2 className="part-title">{strings.newest}</h2>
      <CardList cards={cards.slice(0, 5)} language={language} />
    </Shell>
  );
}
