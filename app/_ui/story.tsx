import type { Card } from '@/lib/archive';
import type { Words } from '@/lib/words';
import { FramedPicture } from './framed-picture';
import { headline } from './headline';
import { PublishClock } from './publish-clock';
import { PublishDate } from './publish-date';
import { Terms } from './terms';

/** An article above others: over half the page's width with a picture, or a column of it. */
export function Story({
  card,
  words,
  lead,
  dated = true,
}: {
  card: Card;
  words: Words;
  lead?: boolean;
  /** Whether its day is told; else the time of day is. */
  dated?: boolean;
}) {
  const Time = dated ? PublishDate : PublishClock;
  const { title, address, thumbnail, categories } = card;
  const summary = card.lead || card.excerpt;
  return (
    <article className={lead ? 'story story-lead' : 'story'}>
      {lead && thumbnail && (
        <FramedPicture
          source={thumbnail}
          sizes="(width < 60rem) 100vw, 40rem"
          behind={categories[0]?.name}
          first
        />
      )}
      <div>
        <p className="meta">
          <Time language={words.language} of={card} />
          <Terms terms={categories.slice(0, 1)} />
        </p>
        <h2>
          <a href={address} {...headline(title, card.language)} />
        </h2>
        {summary && <p className="story-summary">{summary}</p>}
      </div>
    </article>
  );
}
