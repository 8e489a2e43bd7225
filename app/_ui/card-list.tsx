import type { ReactNode } from 'react';
import '../style/list-place.css';
import { type Card, getSiteIn } from '@/lib/archive';
import { getStrings } from '@/lib/words';
import { PublishDate } from './publish-date';
import { loadResize } from './resize';
import { Terms } from './terms';

/** Articles one below the other, as lists show them. */
export function CardList({
  cards,
  language,
  first,
}: {
  cards: Card[];
  language: string;
  /** The address of the list's first page, where a reader who comes again is shown what is new. */
  first?: string;
}) {
  return (
    <ol className="cards" data-first={first} data-new={first && getStrings(language).newAbove}>
      {cards.map((card) => (
        <li key={card.id}>
          <CardItem card={card} language={language} title={card.title}>
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
  card: { title: heading, address, thumbnail, date, categories },
  language,
  title,
  children,
}: {
  card: Card;
  language: string;
  title: ReactNode;
  children: ReactNode;
}) {
  const { readMore, postMeta } = await getSiteIn(language);
  const strings = getStrings(language);
  const resize = await loadResize('(width < 48rem) 24vw, 11rem');
  return (
    <article className="card">
      <div>
        <h2>
          <a href={address}>{title}</a>
        </h2>
        {children}
        {readMore && (
          <p className="card-more">
            <a href={address} aria-label={`${strings.readMore}: ${heading}`}>
              {strings.readMore}
            </a>
          </p>
        )}
        <p className="meta">
          {postMeta.map((part) =>
            part === 'date' ? (
              <PublishDate key={part} language={language} date={date} />
            ) : (
              part === 'categories' && <Terms key={part} terms={categories} />
            ),
          )}
        </p>
      </div>
      {thumbnail && (
        <div className="card-picture">
          <img
            src={thumbnail}
            {...resize(thumbnail)}
            alt=""
            loading="lazy"
            decoding="async"
            referrerPolicy="no-referrer"
          />
        </div>
      )}
    </article>
  );
}
