import '@/app/style/pages/search.css';
import type { Metadata } from 'next';
import { CardItem, CardList } from '@/app/_ui/card-list';
import { Pagination } from '@/app/_ui/pagination';
import { readFilters, searchAddress } from '@/app/_ui/search-filters';
import { SearchForm } from '@/app/_ui/search-form';
import { Shell } from '@/app/_ui/shell';
import { ownAddress } from '@/lib/addresses/home';
import {
  getHomeList,
  getSiteIn,
  getWords,
  leaveUnkept,
  listArticles,
  pagesOf,
  type SearchFilters,
  type SearchResult,
  searchArticles,
} from '@/lib/archive';
import type { LocalSite } from '@/lib/settings/site';
import { countArticles, fill, type Words } from '@/lib/words';
import { formatDate } from '@/lib/words/format-date';
import { Languages } from './languages';
import { marked, markedHeadline } from './marked';
import { Narrowing } from './narrowing';
import { NothingFound } from './nothing-found';
import { isWorthNarrowing } from './useful-facets';

type Props = PageProps<'/[lang]/search'>;

/** Rendered whole on the server for every query: a streamed part would need a script to appear. */
export const dynamic = 'force-dynamic';

async function load({ params, searchParams }: Props) {
  const { lang: language } = await params;
  const site = await getSiteIn(language);
  const filters = readFilters(await searchParams, ['section', ...site.taxonomies]);
  return { words: await getWords(language), site, filters };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { words, filters } = await load(props);
  const { query } = filters;
  return {
    title: query ? fill(words, 'searchTitle', { query }) : words.search,
    robots: { index: false },
  };
}

export default async function SearchPage(props: Props) {
  const { words, site, filters } = await load(props);
  const alternates = site.languages.map(({ code }) => ({
    language: code,
    address: searchAddress(ownAddress(site, code, 'search'), { ...filters, lists: {}, page: 1 }),
  }));
  const result = await find(words.language, filters);
  return (
    <Shell
      words={words}
      alternates={alternates}
      here={ownAddress(site, words.language, 'search')}
      place={result && filters.query && isWorthNarrowing(result) ? false : site.sidebar.list}
      widgets={site.sidebar.widgets.filter((widget) => widget !== 'search')}
    >
      <h1 className="page-title">{words.search}</h1>
      <SearchForm words={words} query={filters.query} />
      {result ? (
        <Found words={words} site={site} filters={filters} result={result} />
      ) : (
        <>
          <p role="alert">{words.searchFailed}</p>
          <Newest words={words} />
        </>
      )}
    </Shell>
  );
}

/** An error thrown while a page like this renders would leave it empty, with status 200. */
async function find(language: string, filters: SearchFilters): Promise<SearchResult | undefined> {
  try {
    const result = await searchArticles(language, filters);
    if (result.since !== null) leaveUnkept();
    return result;
  } catch (error) {
    leaveUnkept();
    console.error(error);
    return undefined;
  }
}

function Found({
  words,
  site,
  filters,
  result,
}: {
  words: Words;
  site: LocalSite;
  filters: SearchFilters;
  result: SearchResult;
}) {
  const { language } = words;
  const { query, page } = filters;
  const { hits, count, more, since } = result;
  const base = ownAddress(site, language, 'search');
  const filtered = filters.time !== '' || Object.keys(filters.lists).length > 0;
  const said = count === 0 ? 'searchNothing' : more ? 'searchMore' : 'searchCount';
  return (
    <>
      {query ? (
        <p className="meta" role="status">
          {fill(words, said, {
            count,
            query,
            articles: countArticles(words, count),
          })}
          {since !== null &&
            ` ${fill(words, 'searchSince', { date: formatDate(since, language, site.timeZone) })}`}
        </p>
      ) : (
        <p className="meta">{words.searchHelp}</p>
      )}
      <div className="found" data-sidebar={site.sidebar.list || undefined}>
        {query && (count > 0 || filtered) && (
          <Narrowing words={words} base={base} filters={filters} result={result}>
            <Languages words={words} filters={filters} />
          </Narrowing>
        )}
        <div>
          <ol className="cards">
            {hits.map((hit) => (
              <li key={hit.id}>
                <CardItem
                  card={hit}
                  words={words}
                  title={markedHeadline(hit.titleMarks, hit.language)}
                >
                  <p className="card-excerpt" {...marked(hit.snippet)} />
                </CardItem>
              </li>
            ))}
          </ol>
          {query && count === 0 && <NothingFound words={words} base={base} filters={filters} />}
          {count === 0 && <Newest words={words} />}
          <Pagination
            words={words}
            page={page}
            pages={pagesOf(count, site.pageSize)}
            addressOf={(number) => searchAddress(base, { ...filters, page: number })}
          />
        </div>
      </div>
    </>
  );
}

/** Something to read for those who asked for nothing, or found nothing. */
async function Newest({ words }: { words: Words }) {
  const list = await getHomeList(words.language);
  if (!list) return null;
  return (
    <>
      <h2 className="part-title">{words.newest}</h2>
      <CardList cards={await listArticles(list.id, 1)} words={words} />
    </>
  );
}
