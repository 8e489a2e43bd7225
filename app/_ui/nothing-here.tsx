import '@/app/style/pages/message.css';
import { CardList } from '@/app/_ui/card-list';
import { SearchForm } from '@/app/_ui/search-form';
import { Shell } from '@/app/_ui/shell';
import { getHomeList, getSiteIn, getWords, listArticles } from '@/lib/archive';

/** The page at an address without one: what is said of it, and what else there is to read. */
export async function NothingHere({
  language,
  title,
  text,
}: {
  language: string;
  title: string;
  text: string;
}) {
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
      <h1 className="page-title">{title}</h1>
      <p>{text}</p>
      <div data-lost="">
        <SearchForm words={words} />
      </div>
      <h2 className="part-title">{words.newest}</h2>
      <CardList cards={cards.slice(0, 5)} words={words} />
    </Shell>
  );
}
