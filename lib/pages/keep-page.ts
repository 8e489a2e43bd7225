import type { Dependencies } from '../archive/store/dependencies';
import { type Page, writePage } from './pages';

/**
 * Keeps a page of a build under its route, in memory at once, and on disk when the promise resolves:
 * unless it is good enough for once only, or nobody could say when it changes.
 */
export async function keepPage(
  build: string,
  route: string,
  page: Pick<Page, 'html' | 'link'>,
  { tags, version, isUnkept }: Dependencies,
): Promise<void> {
  if (!build || version === undefined || isUnkept) return;
  await writePage(build, route, { ...page, tags: [...tags], version });
}
