import { cache } from 'react';
import type { ArticlePage } from '../archive/read/articles';
import { getSite } from '../archive/store/meta';
import { openStore } from '../archive/store/store';
import { listObstacles, type Obstacle } from '../content/obstacles';
import { articlePage } from './article-page';
import { loadSource } from './load-source';
import { previewSecret } from './secret';
import { type Preview, readPreview } from './token';

/** An article as it would look, and why readers do not see it. */
export interface PreviewedArticle extends Preview {
  article: ArticlePage;
  obstacles: Obstacle[];
  /** Whether it is the store's, as the last sync found it. */
  isRow: boolean;
}

/** What a token shows; null where that is nothing, or its time is over. React keeps it for one render. */
export const loadPreview = cache(async (token: string): Promise<PreviewedArticle | null> => {
  const secret = previewSecret();
  const preview = secret ? readPreview(token, secret) : null;
  const now = Date.now();
  if (!preview || preview.until <= now) return null;
  const store = openStore();
  const site = await getSite(store);
  const source = await loadSource(preview, site, store);
  if (!source) return null;
  const { article, isRow } = source;
  return {
    ...preview,
    article: await articlePage(article, site, store),
    obstacles: listObstacles(article, site, now),
    isRow,
  };
});
