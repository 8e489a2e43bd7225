import type { Href } from '@/lib/addresses/text';
import { type Card, periodAddress } from '@/lib/archive';
import { countArticles, type Words } from '@/lib/words';
import { formatPeriod } from '@/lib/words/format-period';

/** What one year has of the day: a few articles, and the way to all of them. */
export function DayOfYear({
  words,
  archive,
  period,
  count,
  cards,
}: {
  words: Words;
  archive: Href;
  period: string;
  count: number;
  cards: Card[];
}) {
  return (
    <section>
      <h2 className="part-title">
        <a href={periodAddress(archive, period)}>
          {formatPeriod(period.slice(0, 4), words.language)}
        </a>{' '}
        <small>{countArticles(words, count)}</small>
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
