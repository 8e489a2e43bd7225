import { hand } from '@/app/_ui/hand';
import { getSiteIn } from '@/lib/archive';
import { getStrings } from '@/lib/words';

/** The configured comment system; its script comes when the reader does. */
export async function Comments({ language }: { language: string }) {
  const { comments } = await getSiteIn(language);
  if (!comments) return null;
  return (
    <section className="comments" {...hand('comments', comments)}>
      <h2 className="part-title">{getStrings(language).comments}</h2>
    </section>
  );
}
