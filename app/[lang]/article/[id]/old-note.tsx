import type { ArticlePage } from '@/lib/archive';
import { fill, type Words } from '@/lib/words';
import { formatDate } from '@/lib/words/format-date';

/** Says when an old article was published; not how long ago, which a kept page cannot know. */
export function OldNote({
  article: { date, timeZone },
  words,
}: {
  article: ArticlePage;
  words: Words;
}) {
  if (date === null) return null;
  return (
    <p className="note">
      {fill(words, 'oldArticle', { date: formatDate(date, words.language, timeZone) })}
    </p>
  );
}
