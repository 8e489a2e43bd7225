import { type Picture, readPage, writePage } from './pages';

/** No build made them: they outlive each. */
const BUILD = '';

const NOTHING = new Uint8Array();

/** No route of a page begins so. */
const PREFIX = 'picture ';

/** A picture that was made smaller, as Next.js wants it back, and when that was, in epoch milliseconds. */
export function readPicture(key: string): { value: Picture; lastModified: number } | null {
  const kept = readPage(BUILD, PREFIX + key, true);
  if (!kept?.picture) return null;
  // What was read from disk has plain bytes, Next.js wants a buffer.
  const buffer = Buffer.from(kept.picture.buffer);
  return { value: { ...kept.picture, buffer }, lastModified: kept.version };
}

/** Keeps a picture among the pages, within the same bound. */
export async function writePicture(key: string, picture: Picture): Promise<void> {
  await writePage(BUILD, PREFIX + key, { body: NOTHING, picture, tags: [], version: Date.now() });
}
