import '@/app/style/pages/archive.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { alternatesOf } from '@/app/_ui/alternates';
import { prerendered } from '@/app/_ui/prerendered';
import { Shell } from '@/app/_ui/shell';
import {
  dayOfYearAddress,
  getArchiveAddress,
  getSiteIn,
  getWords,
  listOnDay,
  parseDayOfYear,
} from '@/lib/archive';
import { fill } from '@/lib/words';
import { daysAround } from '@/lib/words/calendar';
import { formatDayOfYear } from '@/lib/words/format-period';
import { DatePager } from '../../date-pager';
import { DayOfYear } from './day-of-year';

export const generateStaticParams = prerendered.none;

type Params = { params: Promise<{ lang: string; day: string }> };

async function load({ params }: Params) {
  const { lang: language, day } = await params;
  const archive = await getArchiveAddress(language);
  const [month = '', date = ''] = day.split('-');
  if (!archive || !parseDayOfYear(month, date)) notFound();
  const site = await getSiteIn(language);
  const words = await getWords(language);
  const alternates = await Promise.all(
    site.languages.map(async ({ code }) => {
      const other = await getArchiveAddress(code);
      return { language: code, address: other && dayOfYearAddress(other, day) };
    }),
  );
  return {
    words,
    day,
    archive,
    site,
    alternates: alternates.filter(({ address }) => address),
    days: await listOnDay(language, day),
    title: fill(words, 'everyYear', { day: formatDayOfYear(day, language) }),
  };
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { day, archive, title, days } = await load(props);
  return {
    title,
    alternates: await alternatesOf(dayOfYearAddress(archive, day), []),
    robots: days.length === 0 ? { index: false } : undefined,
  };
}

/** One day of the calendar in every year that has articles of it. */
export default async function OnDayPage(props: Params) {
  const { words, day, archive, site, alternates, days, title } = await load(props);
  const { previous, next } = daysAround(day);
  const stepTo = (other: string) => ({
    address: dayOfYearAddress(archive, other),
    name: formatDayOfYear(other, words.language),
  });
  return (
    <Shell
      words={words}
      here={dayOfYearAddress(archive, day)}
      alternates={alternates}
      place={site.sidebar.list}
    >
      <header className="list-head">
        <nav className="breadcrumbs" aria-label={words.breadcrumbs}>
          <ol>
            <li>
              <a href={archive}>{words.archive}</a>
            </li>
          </ol>
        </nav>
        <h1 className="page-title">{title}</h1>
      </header>
      {days.length === 0 && <p className="empty">{words.nothingOnDay}</p>}
      {days.map(({ period, count, cards }) => (
        <DayOfYear key={period} {...{ words, archive, period, count, cards }} />
      ))}
      <DatePager words={words} previous={stepTo(previous)} next={stepTo(next)} />
    </Shell>
  );
}
