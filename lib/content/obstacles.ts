import type { Site } from '../settings/site';
import type { Article } from './article';

/** Something that keeps an article from readers, or from lists. Times are epoch milliseconds. */
export type Obstacle =
  | { kind: 'draft' | 'headless' | 'unlisted' }
  /** It appears, or was gone, at that time. */
  | { kind: 'future' | 'expired'; at: number }
  /** The section around it is not published; `file` is the one that says so. */
  | { kind: 'closed'; file: string };

type Asked = Pick<Article, 'draft' | 'date' | 'publishDate' | 'expiryDate'> &
  Pick<Article, 'path' | 'language' | 'headless' | 'unlisted'>;

/**
 * All that keeps an article from readers or from lists at a time, whatever of it the site shows all
 * the same; empty for what everybody reads.
 */
export function listObstacles(article: Asked, site: Site, now: number): Obstacle[] {
  const { path, language, draft, expiryDate, headless, unlisted } = article;
  const from = article.publishDate ?? (site.future ? null : article.date);
  const closing = site.restrictions.filter(
    (one) =>
      one.closed && one.language === language && path.normalize('NFC').startsWith(one.folder),
  );
  return [
    ...(draft ? [{ kind: 'draft' as const }] : []),
    ...(from !== null && from > now ? [{ kind: 'future' as const, at: from }] : []),
    ...(expiryDate !== null && expiryDate <= now
      ? [{ kind: 'expired' as const, at: expiryDate }]
      : []),
    ...closing.map(({ file }) => ({ kind: 'closed' as const, file })),
    ...(headless ? [{ kind: 'headless' as const }] : []),
    ...(unlisted ? [{ kind: 'unlisted' as const }] : []),
  ];
}
