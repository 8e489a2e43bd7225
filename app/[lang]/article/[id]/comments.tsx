import { hand } from '@/app/_ui/hand';
import { getSiteIn } from '@/lib/archive';
import type { Words } from '@/lib/words';

/** The configured comment system; its script comes when the reader does. */
export async function Comments({ words }: { words: Words }) {
  const { comments } = await getSiteIn(words.language);
  if (!comments) return null;
  return (
    <section className="comments" {...hand('comments', comments)}>
      <h2 className="part-title">{words.comments}</h2>
    </section>
  );
}
