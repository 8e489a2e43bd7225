import type { Metadata } from 'next';
import { CardItem, CardList } from '@/app/_ui/card-list';
import { Pagination } from '@/app/_ui/pagination';
import { readFilters, searchAddress } from '@/app/_ui/search-filters';
import { SearchForm } from '@/app/_ui/search-form';
import { Shell } from '@/app/_ui/shell';
import {
  getHomeList,
  getSiteIn,
  listArticles,
  type Mark,
  pagesOf,
  type SearchFilters,
  type SearchResult,
  searchArticles,
} from '@/lib/archive';
import { ownAddress, type Site } from '@/lib/settings/site';
import { countArticles, fill, getStrings } from '@/lib/words';
import { formatDate } from '@/lib/words/format-date';
import { formatNumber } from '@/lib/words/format-number';
import { Languages } from './languages';
import { Narrowing } from './narrowing';
import { NothingFound } from './nothing-found';

type Props = PageProps<'/[lang]/search'>;

/** Rendered whole on the server for every query: a streamed part would need a script to appear. */
export const dynamic = 'force-dynamic';

async function load({ params, searchParams }: Props) {
  const { lang: language } = await params;
  const site = await getSiteIn(language);
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
  const strings = getStrings(language);
  const alternates = site.languages.map(({ code }) => ({
    language: code,
    address: searchAddress(ownAddress(site, code, 'search'), { ...filters, lists: {}, page: 1 }),
  }));
  const result = await find(language, filters);
  return (
    <Shell
      language={language}
      alternates={alternates}
      place={site.sidebar.list}
      widgets={site.sidebar.widgets.filter((widget) => widget !== 'search')}
    >
      <h1 className="page-title">{strings.search}</h1>
      <SearchForm language={language} query={filters.query} />
      {result ? (
        <Found language={language} site={site} filters={filters} result={result} />
      ) : (
        <>
          <p role="alert">{strings.searchFailed}</p>
          <Newest language={language} />
        </>
      )}
    </Shell>
  );
}

/** An error thrown while a page like this renders would leave it empty, with status 200. */
async function find(language: string, filters: SearchFilters): Promise<SearchResult | undefined> {
  try {
    return await searchArticles(language, filters);
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

function Found({
  language,
  site,
  filters,
  result,
}: {
  language: string;
  site: Site;
  filters: SearchFilters;
  result: SearchResult;
}) {
  const { query, page } = filters;
  const strings = getStrings(language);
  const { hits, count, more, since } = result;
  const base = ownAddress(site, language, 'search');
  const filtered = filters.time !== '' || Object.keys(filters.lists).length > 0;
  const said =
    count === 0 ? strings.searchNothing : more ? strings.searchMore : strings.searchCount;
  return (
    <>
      {query ? (
        <p className="meta" role="status">
          {fill(said, {
            count: formatNumber(count, language),
            query,
            articles: countArticles(count, language),
          })}
          {since !== null &&
            ` ${fill(strings.searchSince, { date: formatDate(since, language, site.timeZone) })}`}
        </p>
      ) : (
        <p className="meta">{strings.searchHelp}</p>
      )}
      {query && (count > 0 || filtered) && (
        <Narrowing language={language} base={base} filters={filters} result={result}>
          <Languages language={language} filters={filters} />
        </Narrowing>
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
      {query && count === 0 && <NothingFound language={language} base={base} filters={filters} />}
      {count === 0 && <Newest language={language} />}
      <Pagination
        language={language}
        page={page}
        pages={pagesOf(count, site.pageSize)}
        addressOf={(number) => searchAddress(base, { ...filters, page: number })}
      />
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
