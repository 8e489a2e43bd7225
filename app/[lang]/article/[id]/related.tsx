import { FramedPicture } from '@/app/_ui/framed-picture';
import { headline } from '@/app/_ui/headline';
import { PublishDate } from '@/app/_ui/publish-date';
import { type ArticlePage, listRelated } from '@/lib/archive';
import type { Reading } from './reading';

/** Articles that have to do with this one. */
export async function Related({
  article,
  reading,
  without,
}: {
  article: ArticlePage;
  reading: Reading;
  /** The addresses of articles that stand on the page already. */
  without: string[];
}) {
  const found = await listRelated(article);
  const cards = found.filter(({ address }) => !without.includes(address));
  if (cards.length === 0) return null;
  const heading = reading.words.related;
  return (
    <nav className="related" aria-label={heading}>
      <h2 className="part-title">{heading}</h2>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            {card.thumbnail && (
              <FramedPicture
                source={card.thumbnail}
                sizes="(width < 36rem) 100vw, 18rem"
                behind={reading.text(card.categories[0]?.name ?? '')}
              />
            )}
            <h3>
              <a
                href={reading.address(card.address)}
                {...headline(reading.text(card.title), card.language)}
              />
            </h3>
            <p className="meta">
              <PublishDate language={reading.words.language} of={card} />
            </p>
          </li>
        ))}
      </ul>
    </nav>
  );
}
