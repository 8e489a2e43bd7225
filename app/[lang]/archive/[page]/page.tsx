import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { alternatesOf } from '@/app/_ui/alternates';
import { Pagination } from '@/app/_ui/pagination';
import { Shell } from '@/app/_ui/shell';
import { pageAddress } from '@/lib/addresses/text';
import {
  getArchiveAddress,
  getSite,
  getSiteIn,
  listMonths,
  listYears,
  pagesOf,
  YEARS_PER_PAGE,
} from '@/lib/archive';
import { countArticles, getStrings, pageOfPages } from '@/lib/words';
import { shadesOf } from '../heat';
import { YearStrip } from '../year-strip';

export { generateStaticParams } from '@/app/_ui/on-demand';

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
    site,
    language,
    page,
    pages,
    address,
    alternates: alternates.filter((alternate) => alternate.address),
    years: all.slice((page - 1) * YEARS_PER_PAGE, page * YEARS_PER_PAGE),
    count: all.reduce((sum, { count }) => sum + count, 0),
  };
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { language, page, pages, address, alternates } = await load(props);
  const strings = getStrings(language);
  const number = page > 1 ? ` - ${pageOfPages(page, pages, language)}` : '';
  const same = page === 1 && alternates.length > 1 ? alternates : [];
  return {
    title: strings.archive + number,
    description: strings.archiveDescription + number,
    alternates: await alternatesOf(pageAddress(address, page, await getSite()), same),
  };
}

/** The years of the archive with their months, newest first. */
export default async function ArchivePage(props: Params) {
  const { site, language, page, pages, address, alternates, years, count } = await load(props);
  const strings = getStrings(language);
  const [from = '', to = ''] = [years.at(-1)?.period, years[0]?.period];
  const months = from ? await listMonths(language, { from, to }) : [];
  const shades = shadesOf(months);
  return (
    <Shell language={language} alternates={alternates} place={site.sidebar.list}>
      <header className="list-head">
        <h1 className="page-title">{strings.archive}</h1>
        <p className="meta">
          <span>{countArticles(count, language)}</span>
          {page > 1 && <span>{pageOfPages(page, pages, language)}</span>}
          <a href={`${address}today/`}>{strings.onThisDay}</a>
        </p>
      </header>
      {count === 0 && <p className="empty">{strings.emptyList}</p>}
      <div className="years">
        {years.map((year) => (
          <YearStrip key={year.period} {...{ language, archive: address, year, months, shades }} />
        ))}
      </div>
      <Pagination
        {...{ language, page, pages }}
        addressOf={(number) => pageAddress(address, number, site)}
      />
    </Shell>
  );
}
