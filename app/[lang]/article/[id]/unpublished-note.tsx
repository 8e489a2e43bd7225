import { type ArticlePage, getSite } from '@/lib/archive';
import { listObstacles } from '@/lib/content/obstacles';
import { describeObstacles, tellingOf } from '@/lib/preview/words';

/** Says, to who writes, why readers do not see an article; nothing of one that they see. */
export async function UnpublishedNote({ article }: { article: ArticlePage }) {
  const site = await getSite();
  const obstacles = listObstacles(article, site, Date.now());
  if (obstacles.length === 0) return null;
  return (
    <p className="note" role="note">
      {describeObstacles(obstacles, tellingOf(article.language, site.timeZone))}
    </p>
  );
}
