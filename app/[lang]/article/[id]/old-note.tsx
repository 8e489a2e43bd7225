import { type ArticlePage, getSite } from '@/lib/archive';
import { fill, type Words } from '@/lib/words';
import { formatDate } from '@/lib/words/format-date';

/** Says when an old article was published; not how long ago, which a kept page cannot know. */
export async function OldNote({
  article: { date },
  words,
}: {
  article: ArticlePage;
  words: Words;
}) {
  const { timeZone } = await getSite();
  if (date === null) return null;
  return (
    <p className="note">
      {fill(words, 'oldArticle', { date: formatDate(date, words.language, timeZone) })}
    </p>
  );
}
