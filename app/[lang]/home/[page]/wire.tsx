import { headline } from '@/app/_ui/headline';
import { PublishClock } from '@/app/_ui/publish-clock';
import { PublishDate } from '@/app/_ui/publish-date';
import type { Card } from '@/lib/archive';
import { formatIso } from '@/lib/time/write-time';
import type { Words } from '@/lib/words';
import { formatPeriod } from '@/lib/words/format-period';

/** Headlines as they came in, the newest first: by day and clock, or where most days have one, by date. */
export function Wire({ cards, words }: { cards: Card[]; words: Words }) {
  const days = byDay(cards);
  const isBusy = days.length * 2 <= cards.length;
  return (
    <section className="wire" aria-labelledby="bs-wire">
      <h2 id="bs-wire">{words.newest}</h2>
      {isBusy ? (
        days.map(({ day, cards }) => (
          <div key={day}>
            {day && <p className="wire-day">{formatPeriod(day, words.language)}</p>}
            <ol className="wire-clocks">
              {cards.map((card) => (
                <li key={card.id}>
                  <PublishClock language={words.language} of={card} />
                  <a href={card.address} {...headline(card.title, card.language)} />
                  <small>{card.categories[0]?.name}</small>
                </li>
              ))}
            </ol>
          </div>
        ))
      ) : (
        <ol>
          {cards.map((card) => (
            <li key={card.id}>
              <a href={card.address} {...headline(card.title, card.language)} />
              <small>
                <PublishDate language={words.language} of={card} /> {card.categories[0]?.name}
              </small>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function byDay(cards: Card[]): { day: string; cards: Card[] }[] {
  const days: { day: string; cards: Card[] }[] = [];
  for (const card of cards) {
    const day = dayOf(card);
    const last = days.at(-1);
    if (last?.day === day) last.cards.push(card);
    else days.push({ day, cards: [card] });
  }
  return days;
}

/** The day of an article, as a wall clock there has it; empty for none. */
function dayOf({ date, timeZone }: Card): string {
  return date === null ? '' : formatIso({ time: date, timeZone }).slice(0, 10);
}
