import { PartBlock } from '@/app/_ui/part-block';
import { PublishClock } from '@/app/_ui/publish-clock';
import { TopStories } from '@/app/_ui/top-stories';
import type { Card, Edition } from '@/lib/archive';
import type { Words } from '@/lib/words';

/** Of more articles than these headlines alone are read. */
const WITH_SUMMARIES = 20;

/** A day in a newspaper's columns. */
export function EditionPage({ edition, words }: { edition: Edition; words: Words }) {
  const { lead, seconds, parts } = edition;
  const inColumns = parts.reduce((sum, { cards }) => sum + cards.length, 0);
  const about = (card: Card) => {
    const summary = inColumns <= WITH_SUMMARIES && (card.lead || card.excerpt);
    return (
      <>
        {summary && <p className="story-summary">{summary}</p>}
        <p className="meta">
          <PublishClock language={words.language} of={card} />
        </p>
      </>
    );
  };
  return (
    <div className="front edition">
      {lead && <TopStories lead={lead} seconds={seconds} words={words} dated={false} />}
      {parts.length > 0 && (
        <div className="edition-parts">
          {parts.map((part) => (
            <PartBlock key={part.address} {...part} about={about} />
          ))}
        </div>
      )}
    </div>
  );
}
