import '@/app/style/pages/archive.css';
import type { Metadata } from 'next';
import { CardList } from '@/app/_ui/card-list';
import { Pagination } from '@/app/_ui/pagination';
import { prerendered } from '@/app/_ui/prerendered';
import { Shell } from '@/app/_ui/shell';
import { pageAddress } from '@/lib/addresses/text';
import { listPeriodArticles, listPeriods } from '@/lib/archive';
import { DatePager } from '../../../date-pager';
import { shadesOf } from '../../../heat';
import { describePeriod, loadPeriod } from '../../../load-period';
import { MonthTable } from '../../../month-table';
import { PeriodHead } from '../../../period-head';

export const generateStaticParams = prerendered.none;

type Params = { params: Promise<{ lang: string; month: string; page: string }> };

async function load({ params }: Params) {
  const { lang, month, page } = await params;
  return loadPeriod(lang, month, Number(page));
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  return describePeriod(await load(props));
}

/** A month as a calendar, and its articles. */
export default async function MonthPage(props: Params) {
  const { words, archive, site, period, count, page, pages, address, ...rest } = await load(props);
  const days = await listPeriods(words.language, 'day', period);
  return (
    <Shell words={words} here={address} alternates={rest.alternates} place={site.sidebar.list}>
      <PeriodHead {...{ words, archive, period, count, page, pages }} />
      {page === 1 && (
        <MonthTable {...{ words, archive, month: period, days, shades: shadesOf(days) }} counted />
      )}
      <CardList cards={await listPeriodArticles(words.language, period, page)} words={words} />
      <Pagination
        {...{ words, page, pages }}
        addressOf={(number) => pageAddress(address, number, site)}
      />
      <DatePager words={words} previous={rest.previous} next={rest.next} />
    </Shell>
  );
}
