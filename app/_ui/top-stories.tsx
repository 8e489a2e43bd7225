import type { Card } from '@/lib/archive';
import type { Words } from '@/lib/words';
import { Story } from './story';

/** What leads a newspaper's page, and what stands beside it. */
export function TopStories({
  lead,
  seconds,
  words,
  dated,
}: {
  lead: Card;
  seconds: Card[];
  words: Words;
  dated?: boolean;
}) {
  return (
    <div className="front-top">
      <Story card={lead} words={words} dated={dated} lead />
      {seconds.length > 0 && (
        <div className="front-seconds">
          {seconds.map((card) => (
            <Story key={card.id} card={card} words={words} dated={dated} />
          ))}
        </div>
      )}
    </div>
  );
}
