import { type ArticlePage, getSite } from '@/lib/archive';
import { fill, getStrings } from '@/lib/words';
import { formatDate } from '@/lib/words/format-date';

/** Says when an old article was published; not how long ago, which a kept page cannot know. */
export async function OldNote({
  article: { date },
  language,
}: {
  article: ArticlePage;
  language: string;
}) {
  const { timeZone } = await getSite();
  if (date === null) return null;
  return (
    <p className="note">
      {fill(getStrings(language).oldArticle, { date: formatDate(date, language, timeZone) })}
    </p>
  );
}
