import { headline } from '@/app/_ui/headline';
import { PublishDate } from '@/app/_ui/publish-date';
import type { Href } from '@/lib/addresses/text';
import { dayOfYearAddress, listOnDay } from '@/lib/archive';
import type { Words } from '@/lib/words';

const YEARS = 5;

/** Articles of the same month and day in the newest other years, and the way to all of them. */
export async function OtherYears({
  words,
  archive,
  day,
}: {
  words: Words;
  archive: Href;
  day: string;
}) {
  const dayOfYear = day.slice(5);
  const years = (await listOnDay(words.language, dayOfYear)).filter(({ period }) => period !== day);
  if (years.length === 0) return null;
  return (
    <nav className="related" aria-label={words.otherYears}>
      <h2 className="part-title">{words.otherYears}</h2>
      <ul className="widget-list">
        {years.slice(0, YEARS).flatMap(({ cards }) =>
          cards.map((card) => (
            <li key={card.id}>
              <a href={card.address} {...headline(card.title, card.language)} />
              <PublishDate language={words.language} of={card} />
            </li>
          )),
        )}
      </ul>
      <p className="widget-more">
        <a href={dayOfYearAddress(archive, dayOfYear)}>{words.all}</a>
      </p>
    </nav>
  );
}
