import { type Picture, readPage, writePage } from './pages';

/** No build made them: they outlive each. */
const BUILD = '';

/** No route of a page begins so. */
const PREFIX = 'picture ';

/** A picture that was made smaller, as Next.js wants it back, and when that was, in epoch milliseconds. */
export function readPicture(key: string): { value: Picture; lastModified: number } | null {
  const kept = readPage(BUILD, PREFIX + key, true);
  const value = kept?.value.picture;
  return kept && value ? { value, lastModified: kept.version } : null;
}

/** Keeps a picture among the pages, within the same bound. */
export async function writePicture(key: string, picture: Picture): Promise<void> {
  const value = { kind: picture.kind, picture };
  const page = { value, cacheControl: undefined, tags: [], version: Date.now() };
  await writePage(BUILD, PREFIX + key, page);
}
