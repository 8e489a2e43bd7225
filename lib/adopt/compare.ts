import type { Page } from '../addresses/pages';
import type { Resolution } from '../addresses/resolution';
import { readAddress } from '../addresses/text';
import { getArticle } from '../archive/read/articles';
import { getList } from '../archive/read/lists';
import { resolveAddress } from '../archive/read/resolve';
import { getSectionText } from '../archive/read/sections';
import { getSite } from '../archive/store/meta';
import type { Store } from '../archive/store/store';
import { getLanguage } from '../settings/site';
import type { PublicFile } from './list-public';

/** What becomes of one address of Hugo's output. */
export interface Comparison {
  address: string;
  /** `moved`: a redirect where Hugo has none. `title`: the same address, another title. */
  result: 'same' | 'title' | 'moved' | 'missing';
  /** What Hugo has and what is here, where they differ. */
  hugo: string;
  here: string;
}

/** Asks a synced store for every address of Hugo's output. */
export async function compareWithPublic(store: Store, files: PublicFile[]): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  const { basePath } = await getSite(store);
  for (const file of files) comparisons.push(await compare(store, file, basePath));
  return comparisons;
}

async function compare(store: Store, file: PublicFile, basePath: string): Promise<Comparison> {
  const { address, title, leadsTo } = file;
  // Hugo's output lies in its folder as at the root of a host.
  const asked = readAddress(basePath + address);
  const found: Resolution = asked
    ? await resolveAddress(store, asked, '')
    : { kind: 'missing', language: '' };
  const result = (result: Comparison['result'], hugo = '', here = ''): Comparison => ({
    address,
    result,
    hugo,
    here,
  });
  switch (found.kind) {
    case 'missing':
    case 'gone':
      return result('missing', title || file.file);
    case 'redirect':
    case 'root':
    case 'today':
      return leadsTo ? result('same') : result('moved', title || file.file, found.address);
    case 'page': {
      const here = await titleOf(store, found.page);
      const isSame = !title || here === null || isTitleOf(normalise(title), normalise(here));
      return isSame ? result('same') : result('title', title, here ?? '');
    }
    default:
      return result('same');
  }
}

/** The title of a page of articles; null for pages of the reader's own. */
async function titleOf(store: Store, page: Page): Promise<string | null> {
  switch (page.kind) {
    case 'article':
      return (await getArticle(store, page.id))?.title ?? '';
    case 'list': {
      const list = await getList(store, page.id);
      const text = list && (await getSectionText(store, list));
      return text?.title || (list?.name ?? '');
    }
    case 'home': {
      const { language } = page;
      const text = await getSectionText(store, { language, kind: 'section', path: '' });
      return text?.title || getLanguage(await getSite(store), language).title;
    }
    default:
      return null;
  }
}

/** Themes add the site's title behind that of the page, and a mark or a space between them. */
function isTitleOf(written: string, title: string): boolean {
  return written.startsWith(title) && !/^[\p{L}\p{N}]/u.test(written.slice(title.length));
}

function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
