import { getArchiveAddress, getMenu, getSiteIn, listMainParts, type MenuLink } from '@/lib/archive';
import type { Words } from '@/lib/words';
import { termsAddress } from './taxonomy';

/** What fits into a row. */
const MOST_PARTS = 7;

/** The site's main menu; where it has none, its sections or sources, all of these, and the archive. */
export async function getMainMenu(words: Words): Promise<MenuLink[]> {
  const { language } = words;
  const written = await getMenu(language, 'main');
  if (written.length > 0) return written;
  const parts = await listMainParts(language);
  const archive = await getArchiveAddress(language);
  const entries = parts.slice(0, MOST_PARTS).map(({ title, list }) => entry(title, list.address));
  if (parts[0]?.list.kind === 'categories') {
    const site = await getSiteIn(language);
    entries.push(entry(words.categories, termsAddress(site, language, 'categories')));
  }
  return archive ? [...entries, entry(words.archive, archive)] : entries;
}

function entry(name: string, url: string): MenuLink {
  return { name, url, pre: '', post: '', below: [] };
}
