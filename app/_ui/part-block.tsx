import type { ReactNode } from 'react';
import type { Card } from '@/lib/archive';
import { FramedPicture } from './framed-picture';
import { headline } from './headline';

/** Articles of one part of the site: the first of them with its picture. */
export function PartBlock({
  title,
  address,
  cards,
  about,
}: {
  /** Empty for what belongs to no part. */
  title: string;
  address: string;
  cards: Card[];
  /** What is told of an article besides its headline. */
  about?: (card: Card) => ReactNode;
}) {
  const Heading = title ? 'h3' : 'h2';
  return (
    <section className="block">
      {title && (
        <h2>
          <a href={address}>{title}</a>
        </h2>
      )}
      <ol>
        {cards.map((card, index) => (
          <li key={card.id}>
            {index === 0 && card.thumbnail && (
              <FramedPicture
                source={card.thumbnail}
                sizes="(width < 36rem) 100vw, 20rem"
                behind={title}
              />
            )}
            <div>
              <Heading>
                <a href={card.address} {...headline(card.title, card.language)} />
              </Heading>
              {about?.(card)}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
