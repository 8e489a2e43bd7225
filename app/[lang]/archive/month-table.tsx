import type { Href } from '@/lib/addresses/text';
import { type PeriodCount, periodAddress } from '@/lib/archive';
import type { Words } from '@/lib/words';
import { firstDayOfWeek, listWeekdays, weeksOf } from '@/lib/words/calendar';
import { formatNumber } from '@/lib/words/format-number';
import { formatPeriod } from '@/lib/words/format-period';
import { HeatLink } from './heat-link';

/** The days of a month as a calendar: those with articles are links, shaded by their number. */
export function MonthTable({
  words,
  archive,
  month,
  days,
  shades,
  counted = false,
}: {
  words: Words;
  /** The address of the archive. */
  archive: Href;
  month: string;
  /** Of this month, or of more. */
  days: PeriodCount[];
  shades: Map<string, number>;
  /** Whether each day shows its number of articles. */
  counted?: boolean;
}) {
  const { language } = words;
  const counts = new Map(days.map(({ period, count }) => [period, count]));
  return (
    <table
      className={counted ? 'month month-large' : 'month'}
      aria-label={formatPeriod(month, language)}
    >
      <thead>
        <tr>
          {listWeekdays(language).map(({ narrow, long }) => (
            <th key={long} scope="col" abbr={long}>
              {narrow}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month, firstDayOfWeek(language)).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, place) => (
              <td key={day ?? `${month} ${place}`}>{day && cellOf(day)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );

  function cellOf(day: string) {
    const number = formatNumber(Number(day.slice(8)), language);
    const count = counts.get(day);
    if (!count) return <span>{number}</span>;
    return (
      <HeatLink
        words={words}
        address={periodAddress(archive, day)}
        name={formatPeriod(day, language)}
        count={count}
        shade={shades.get(day)}
        counted={counted}
      >
        {number}
      </HeatLink>
    );
  }
}
