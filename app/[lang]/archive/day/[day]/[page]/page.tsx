import '@/app/style/pages/edition.css';
import type { Metadata } from 'next';
import { Pagination } from '@/app/_ui/pagination';
import { prerendered } from '@/app/_ui/prerendered';
import { Shell } from '@/app/_ui/shell';
import { pageAddress } from '@/lib/addresses/text';
import { getEdition } from '@/lib/archive';
import { DatePager, DaysAround } from '../../../date-pager';
import { describePeriod, loadPeriod } from '../../../load-period';
import { OtherYears } from '../../../other-years';
import { PeriodHead } from '../../../period-head';
import { EditionPage } from './edition-page';

export const generateStaticParams = prerendered.none;

type Params = { params: Promise<{ lang: string; day: string; page: string }> };

async function load({ params }: Params) {
  const { lang, day, page } = await params;
  return loadPeriod(lang, day, Number(page));
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  return describePeriod(await load(props));
}

/** A day as an edition, the days around it, and what other years have of it. */
export default async function DayPage(props: Params) {
  const { words, archive, site, period, count, page, pages, address, ...rest } = await load(props);
  return (
    <Shell words={words} here={address} alternates={rest.alternates} place={site.sidebar.list}>
      <PeriodHead {...{ words, archive, period, count, page, pages }}>
        <DaysAround previous={rest.previous} next={rest.next} />
      </PeriodHead>
      <EditionPage edition={await getEdition(words.language, period, page)} words={words} />
      <Pagination
        {...{ words, page, pages }}
        addressOf={(number) => pageAddress(address, number, site)}
      />
      <DatePager words={words} previous={rest.previous} next={rest.next} />
      <OtherYears words={words} archive={archive} day={period} />
    </Shell>
  );
}
