import type { Href } from '@/lib/addresses/text';
import { type Card, periodAddress } from '@/lib/archive';
import { countArticles } from '@/lib/words';
import { formatPeriod } from '@/lib/words/format-period';

/** What one year has of the day: a few articles, and the way to all of them. */
export function DayOfYear({
  language,
  archive,
  period,
  count,
  cards,
}: {
  language: string;
  archive: Href;
  period: string;
  count: number;
  cards: Card[];
}) {
  return (
    <section>
      <h2 className="part-title">
        <a href={periodAddress(archive, period)}>{formatPeriod(period.slice(0, 4), language)}</a>{' '}
        <small>{countArticles(count, language)}</small>
      </h2>
      <ul className="widget-list">
        {cards.map(({ id, title, address }) => (
          <li key={id}>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
