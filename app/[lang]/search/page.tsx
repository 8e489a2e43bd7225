import type { Metadata } from 'next';
import { CardItem, CardList } from '@/app/_ui/card-list';
import { Pagination } from '@/app/_ui/pagination';
import { SearchForm } from '@/app/_ui/search-form';
import { Shell } from '@/app/_ui/shell';
import { TermChips } from '@/app/_ui/term-chips';
import {
  getHomeList,
  getSite,
  listArticles,
  listNearestTerms,
  type Mark,
  pagesOf,
  searchArticles,
} from '@/lib/archive';
import { homeAddress } from '@/lib/site/site';
import { fill, getStrings } from '@/lib/site/strings';
import { readFilters, searchAddress } from './filters';
import { Narrowing } from './narrowing';

type Props = PageProps<'/[lang]/search'>;

/** Rendered whole on the server for every query: a streamed part would need a script to appear. */
export const instant = false;

async function load({ params, searchParams }: Props) {
  const { lang: language } = await params;
  const site = await getSite();
  const filters = readFilters(await searchParams, ['section', ...site.taxonomies]);
  return { language, site, filters };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, filters } = await load(props);
  const { query } = filters;
  const strings = getStrings(language);
  return {
    title: query ? fill(strings.searchTitle, { query }) : strings.search,
    robots: { index: false },
  };
}

export default async function SearchPage(props: Props) {
  const { language, site, filters } = await load(props);
  const { query, page } = filters;
  const strings = getStrings(language);
  const { hits, count, more, facets } = await searchArticles(language, filters);
  const baseIn = (code: string) => `${homeAddress(site, code)}search/`;
  const alternates = site.languages.map(({ code }) => ({
    language: code,
    address: searchAddress(baseIn(code), { ...filters, lists: {}, page: 1 }),
  }));
  const said = more ? strings.searchMore : count > 0 ? strings.searchCount : strings.searchNothing;
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
          {fill(said, { count, query })}
        </p>
      )}
      {(count > 0 || Object.keys(filters.lists).length > 0) && (
        <Narrowing language={language} base={baseIn(language)} filters={filters} facets={facets} />
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
      {query && count === 0 && <Nearest language={language} query={query} />}
      {count === 0 && <Newest language={language} />}
      <Pagination
        language={language}
        page={page}
        pages={pagesOf(count, site.pageSize)}
        addressOf={(number) => searchAddress(baseIn(language), { ...filters, page: number })}
      />
    </Shell>
  );
}

/** Terms that are like what was not found. */
async function Nearest({ language, query }: { language: string; query: string }) {
  const strings = getStrings(language);
  const terms = await listNearestTerms(language, query);
  return (
    <>
      <p>{strings.searchAdvice}</p>
      {terms.length > 0 && (
        <nav aria-label={strings.searchNearest}>
          <h2 className="part-title">{strings.searchNearest}</h2>
          <TermChips terms={terms} />
        </nav>
      )}
    </>
  );
}

/** Something to read for those who asked for nothing, or found nothing. */
async function Newest({ language }: { language: string }) {
  const list = await getHomeList(language);
  if (!list) return null;
  return (
    <>
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
