import { FramedPicture } from '@/app/_ui/framed-picture';
import { PublishDate } from '@/app/_ui/publish-date';
import { Terms } from '@/app/_ui/terms';
import type { Card } from '@/lib/archive';
import type { Words } from '@/lib/words';

/** An article on the front page: over half its width with a picture, or a column of it. */
export function Story({ card, words, lead }: { card: Card; words: Words; lead?: boolean }) {
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
          <PublishDate language={words.language} of={card} />
          <Terms terms={categories.slice(0, 1)} />
        </p>
        <h2>
          <a href={address}>{title}</a>
        </h2>
        {summary && <p className="story-summary">{summary}</p>}
      </div>
    </article>
  );
}
