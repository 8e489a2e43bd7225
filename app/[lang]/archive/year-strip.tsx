import type { Href } from '@/lib/addresses/text';
import { type PeriodCount, periodAddress } from '@/lib/archive';
import { countArticles, type Words } from '@/lib/words';
import { formatMonth, formatPeriod, formatShortMonth } from '@/lib/words/format-period';
import { HeatLink } from './heat-link';

/** A year and its twelve months, shaded by the number of their articles. */
export function YearStrip({
  words,
  archive,
  year: { period: year, count },
  months,
  shades,
}: {
  words: Words;
  archive: Href;
  year: PeriodCount;
  /** Of this year, or of more. */
  months: PeriodCount[];
  shades: Map<string, number>;
}) {
  const { language } = words;
  const counts = new Map(months.map(({ period, count }) => [period, count]));
  return (
    <section>
      <h2>
        <a href={periodAddress(archive, year)}>{formatPeriod(year, language)}</a>
        <small>{countArticles(words, count)}</small>
      </h2>
      <ol className="year">
        {Array.from({ length: 12 }, (_, number) => {
          const month = `${year}-${String(number + 1).padStart(2, '0')}`;
          return <li key={month}>{cellOf(month)}</li>;
        })}
      </ol>
    </section>
  );

  function cellOf(month: string) {
    const name = formatMonth(month, language, 'short');
    const count = counts.get(month);
    if (!count) return <span>{name}</span>;
    return (
      <HeatLink
        words={words}
        address={periodAddress(archive, month)}
        // Who speaks to the page says what they see of it (WCAG 2.5.3).
        name={formatShortMonth(month, language)}
        count={count}
        shade={shades.get(month)}
        counted
      >
        {name}
      </HeatLink>
    );
  }
}
