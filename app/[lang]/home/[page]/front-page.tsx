import '@/app/style/front.css';
import type { Front } from '@/lib/archive';
import type { Words } from '@/lib/words';
import { PartBlock } from './part-block';
import { Story } from './story';

/** A newspaper's first page: what leads, what follows, and what is new in each part of the site. */
export function FrontPage({ front, words }: { front: Front; words: Words }) {
  const { lead, seconds, blocks } = front;
  return (
    <div className="front">
      {lead && (
        <div className="front-top">
          <Story card={lead} words={words} lead />
          {seconds.length > 0 && (
            <div className="front-seconds">
              {seconds.map((card) => (
                <Story key={card.id} card={card} words={words} />
              ))}
            </div>
          )}
        </div>
      )}
      {blocks.length > 0 && (
        <div className="front-blocks">
          {blocks.map((block) => (
            <PartBlock key={block.list.id} block={block} />
          ))}
        </div>
      )}
    </div>
  );
}
