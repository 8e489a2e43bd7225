import { PartBlock } from '@/app/_ui/part-block';
import { TopStories } from '@/app/_ui/top-stories';
import type { Front } from '@/lib/archive';
import type { Words } from '@/lib/words';

/** A newspaper's first page: what leads, what follows, and what is new in each part of the site. */
export function FrontPage({ front, words }: { front: Front; words: Words }) {
  const { lead, seconds, blocks } = front;
  return (
    <div className="front">
      {lead && <TopStories lead={lead} seconds={seconds} words={words} />}
      {blocks.length > 0 && (
        <div className="front-blocks">
          {blocks.map(({ list, title, cards }) => (
            <PartBlock key={list.id} title={title} address={list.address} cards={cards} />
          ))}
        </div>
      )}
    </div>
  );
}
