import { Prose } from '@/app/_ui/prose';
import { renderText } from '@/app/_ui/render-text';
import { type ArticlePage, getSite } from '@/lib/archive';
import { getLanguage } from '@/lib/settings/site';
import type { Reading } from './reading';

/** Who wrote this: the article's own names, with what the site says of its author. */
export async function AuthorBox({
  article: { language, authors },
  reading,
}: {
  article: ArticlePage;
  reading: Reading;
}) {
  const { author } = getLanguage(await getSite(), language);
  const name = authors.join(', ') || author?.name;
  if (!name) return null;
  // The site's portrait and words are those of its author, and of nobody else.
  const known = author && name === author.name ? author : null;
  const bio = known?.bio ? await renderText(known.bio, reading.words) : null;
  return (
    <aside className="author-box" aria-label={reading.words.aboutAuthor}>
      {known?.avatar && (
        <img src={known.avatar} alt="" width={72} height={72} loading="lazy" decoding="async" />
      )}
      <div>
        <h2>{reading.text(name)}</h2>
        {bio && <Prose html={reading.html(bio.html)} words={reading.words} />}
      </div>
    </aside>
  );
}
