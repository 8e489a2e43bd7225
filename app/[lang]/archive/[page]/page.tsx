import '@/app/style/pages/archive.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { alternatesOf } from '@/app/_ui/alternates';
import { Pagination } from '@/app/_ui/pagination';
import { prerendered } from '@/app/_ui/prerendered';
import { Shell } from '@/app/_ui/shell';
import { pageAddress } from '@/lib/addresses/text';
import {
  getArchiveAddress,
  getSite,
  getSiteIn,
  getWords,
  listMonths,
  listYears,
  pagesOf,
  YEARS_PER_PAGE,
} from '@/lib/archive';
import { countArticles, pageOfPages } from '@/lib/words';
import { shadesOf } from '../heat';
import { YearStrip } from '../year-strip';

export const generateStaticParams = prerendered.none;

type Params = { params: Promise<{ lang: string; page: string }> };

async function load({ params }: Params) {
  const { lang: language, page: digits } = await params;
  const page = Number(digits);
  const address = await getArchiveAddress(language);
  const all = await listYears(language);
  const pages = pagesOf(all.length, YEARS_PER_PAGE);
  if (!address || page > pages) notFound();
  const site = await getSiteIn(language);
  const alternates = await Promise.all(
    site.languages.map(async ({ code }) => ({
      language: code,
      address: await getArchiveAddress(code),
    })),
  );
  return {
    words: await getWords(language),
    site,
    page,
    pages,
    address,
    alternates: alternates.filter((alternate) => alternate.address),
    years: all.slice((page - 1) * YEARS_PER_PAGE, page * YEARS_PER_PAGE),
    count: all.reduce((sum, { count }) => sum + count, 0),
  };
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { words, page, pages, address, alternates } = await load(props);
  const number = page > 1 ? ` - ${pageOfPages(words, page, pages)}` : '';
  const same = page === 1 && alternates.length > 1 ? alternates : [];
  return {
    title: words.archive + number,
    description: words.archiveDescription + number,
    alternates: await alternatesOf(pageAddress(address, page, await getSite()), same),
  };
}

/** The years of the archive with their months, newest first. */
export default async function ArchivePage(props: Params) {
  const { words, site, page, pages, address, alternates, years, count } = await load(props);
  const [from = '', to = ''] = [years.at(-1)?.period, years[0]?.period];
  const months = from ? await listMonths(words.language, { from, to }) : [];
  const shades = shadesOf(months);
  return (
    <Shell words={words} here={address} alternates={alternates} place={site.sidebar.list}>
      <header className="list-head">
        <h1 className="page-title">{words.archive}</h1>
        <p className="meta">
          <span>{countArticles(words, count)}</span>
          {page > 1 && <span>{pageOfPages(words, page, pages)}</span>}
          <a href={`${address}today/`}>{words.onThisDay}</a>
        </p>
      </header>
      {count === 0 && <p className="empty">{words.emptyList}</p>}
      <div className="years">
        {years.map((year) => (
          <YearStrip key={year.period} {...{ words, archive: address, year, months, shades }} />
        ))}
      </div>
      <Pagination
        {...{ words, page, pages }}
        addressOf={(number) => pageAddress(address, number, site)}
      />
    </Shell>
  );
}
