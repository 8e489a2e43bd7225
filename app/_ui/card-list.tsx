import type { ReactNode } from 'react';
import { type Card, getSiteIn } from '@/lib/archive';
import type { Words } from '@/lib/words';
import { FramedPicture } from './framed-picture';
import { headline } from './headline';
import { PublishDate } from './publish-date';
import { Terms } from './terms';

/** Articles one below the other, as lists show them. */
export function CardList({
  cards,
  words,
  first,
}: {
  cards: Card[];
  words: Words;
  /** The address of the list's first page, where a reader who comes again is shown what is new. */
  first?: string;
}) {
  return (
    <ol className="cards" data-first={first} data-new={first && words.newAbove}>
      {cards.map((card) => (
        <li key={card.id}>
          <CardItem card={card} words={words} title={headline(card.title, card.language)}>
            {card.lead && <p className="card-lead">{card.lead}</p>}
            {card.excerpt && <p className="card-excerpt">{card.excerpt}</p>}
          </CardItem>
        </li>
      ))}
    </ol>
  );
}

/** One article of a list: headline, date and source, what is said of it, picture. */
export async function CardItem({
  card,
  words,
  title,
  children,
}: {
  card: Card;
  words: Words;
  /** What the element around the title is given. */
  title: ReturnType<typeof headline>;
  children: ReactNode;
}) {
  const { title: heading, address, thumbnail, categories } = card;
  const { readMore, postMeta } = await getSiteIn(words.language);
  return (
    <article className="card">
      <div>
        <h2>
          <a href={address} {...title} />
        </h2>
        {children}
        {readMore && (
          <p className="card-more">
            <a href={address} aria-label={`${words.readMore}: ${heading}`}>
              {words.readMore}
            </a>
          </p>
        )}
        <p className="meta">
          {postMeta.map((part) =>
            part === 'date' ? (
              <PublishDate key={part} language={words.language} of={card} />
            ) : (
              part === 'categories' && <Terms key={part} terms={categories} />
            ),
          )}
        </p>
      </div>
      {thumbnail && <FramedPicture source={thumbnail} sizes="(width < 48rem) 26vw, 14rem" />}
    </article>
  );
}
