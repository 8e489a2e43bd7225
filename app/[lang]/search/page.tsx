import type { Metadata } from 'next';
import { CardItem, CardList } from '@/app/_ui/card-list';
import { Pagination } from '@/app/_ui/pagination';
import { SearchForm } from '@/app/_ui/search-form';
import { Shell } from '@/app/_ui/shell';
import {
  getHomeList,
  getSite,
  listArticles,
  MAX_QUERY_LENGTH,
  type Mark,
  pagesOf,
  searchArticles,
} from '@/lib/archive';
import { homeAddress } from '@/lib/site/site';
import { fill, getStrings } from '@/lib/site/strings';

type Props = PageProps<'/[lang]/search'>;

/** Rendered whole on the server for every query: a streamed part would need a script to appear. */
export const instant = false;

async function load({ params, searchParams }: Props) {
  const { lang: language } = await params;
  const { q, page } = await searchParams;
  const query = String(q ?? '')
    .trim()
    .slice(0, MAX_QUERY_LENGTH);
  const number = Math.min(Math.max(Math.trunc(Number(page)) || 1, 1), 10_000);
  return { language, query, page: number };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, query } = await load(props);
  const strings = getStrings(language);
  return {
    title: query ? fill(strings.searchTitle, { query }) : strings.search,
    robots: { index: false },
  };
}

export default async function SearchPage(props: Props) {
  const { language, query, page } = await load(props);
  const site = await getSite();
  const strings = getStrings(language);
  const { hits, count } = await searchArticles(language, query, page);
  const addressIn = (code: string, number: number) => {
    const search = new URLSearchParams(query ? { q: query } : {});
    if (number > 1) search.set('page', String(number));
    return `${homeAddress(site, code)}search/${search.size > 0 ? `?${search}` : ''}`;
  };
  const alternates = site.languages.map(({ code }) => ({
    language: code,
    address: addressIn(code, 1),
  }));
  return (
    <Shell
      language={language}
      alternates={alternates}
      place={site.sidebar.list}
      widgets={site.sidebar.widgets.filter((widget) => widget !== 'search')}
    >
      <h1 className="page-title">{strings.search}</h1>
      <SearchForm language={language} query={query} />
      {query && (
        <p className="meta" role="status">
          {fill(count > 0 ? strings.searchCount : strings.searchNothing, { count, query })}
        </p>
      )}
      <ol className="cards">
        {hits.map((hit) => (
          <li key={hit.id}>
            <CardItem card={hit} language={language} title={<Marked marks={hit.titleMarks} />}>
              <p className="card-excerpt">
                <Marked marks={hit.snippet} />
              </p>
            </CardItem>
          </li>
        ))}
      </ol>
      {count === 0 && <Newest language={language} advice={query ? strings.searchAdvice : ''} />}
      <Pagination
        language={language}
        page={page}
        pages={pagesOf(count, site.pageSize)}
        addressOf={(number) => addressIn(language, number)}
      />
    </Shell>
  );
}

/** Something to read for those who found nothing. */
async function Newest({ language, advice }: { language: string; advice: string }) {
  const list = await getHomeList(language);
  if (!list) return null;
  return (
    <>
      {advice && <p>{advice}</p>}
      <h2 className="part-title">{getStrings(language).newest}</h2>
      <CardList cards={await listArticles(list.id, 1)} language={language} />
    </>
  );
}

function Marked({ marks }: { marks: Mark[] }) {
  let place = 0;
  return marks.map(({ text, hit }) => {
    const key = place++;
    return hit ? <mark key={key}>{text}</mark> : text;
  });
}
