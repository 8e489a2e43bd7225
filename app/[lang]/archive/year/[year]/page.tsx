import '@/app/style/pages/archive.css';
import type { Metadata } from 'next';
import { prerendered } from '@/app/_ui/prerendered';
import { Shell } from '@/app/_ui/shell';
import { listPeriods, periodAddress } from '@/lib/archive';
import { formatMonth } from '@/lib/words/format-period';
import { DatePager } from '../../date-pager';
import { shadesOf } from '../../heat';
import { describePeriod, loadPeriod } from '../../load-period';
import { MonthTable } from '../../month-table';
import { PeriodHead } from '../../period-head';

export const generateStaticParams = prerendered.none;

type Params = { params: Promise<{ lang: string; year: string }> };

async function load({ params }: Params) {
  const { lang, year } = await params;
  return loadPeriod(lang, year);
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  return describePeriod(await load(props));
}

/** A year as a heat map of its days, a calendar for every month. */
export default async function YearPage(props: Params) {
  const { words, archive, site, period, count, alternates, previous, next } = await load(props);
  const months = await listPeriods(words.language, 'month', period);
  const days = await listPeriods(words.language, 'day', period);
  const shades = shadesOf(days);
  return (
    <Shell
      words={words}
      here={periodAddress(archive, period)}
      alternates={alternates}
      place={site.sidebar.list}
    >
      <PeriodHead words={words} archive={archive} period={period} count={count} />
      <div className="months">
        {Array.from({ length: 12 }, (_, number) => {
          const month = `${period}-${String(number + 1).padStart(2, '0')}`;
          const name = formatMonth(month, words.language, 'long');
          const found = months.find((other) => other.period === month);
          return (
            <section key={month}>
              <h2>
                {found ? <a href={periodAddress(archive, month)}>{name}</a> : name}
                {found && <small>{found.count}</small>}
              </h2>
              <MonthTable {...{ words, archive, month, days, shades }} />
            </section>
          );
        })}
      </div>
      <DatePager words={words} previous={previous} next={next} />
    </Shell>
  );
}
