import type { Render } from '../archive/store/render';
import { type Page, writePage } from './pages';

/**
 * Keeps a page of a build under its route, in memory at once, and on disk when the promise resolves:
 * unless it is good enough for once only, or nobody could say when it changes.
 */
export async function keepPage(
  build: string,
  route: string,
  page: Pick<Page, 'body' | 'link'>,
  { tags, version, isUnkept }: Render,
): Promise<void> {
  if (!build || version === undefined || isUnkept) return;
  await writePage(build, route, { ...page, tags: [...tags], version });
}
