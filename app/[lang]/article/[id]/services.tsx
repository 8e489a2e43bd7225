import { hand } from '@/app/_ui/hand';
import { type ArticlePage, getSite } from '@/lib/archive';
import type { Reading } from './reading';

/** The place of what only a browser with scripts can do for a reader; empty without. */
export async function Services({
  article: { title },
  reading,
}: {
  article: ArticlePage;
  reading: Reading;
}) {
  const { copySource } = await getSite();
  const { share, listen, copyLink, copied } = reading.words;
  const said = { title: reading.text(title), share, listen, copyLink, copied };
  return (
    <span
      className="services"
      {...hand('article', said)}
      data-copy-source={copySource || undefined}
    />
  );
}
