import { isSidebarTag } from '../archive/store/tags';
import { changedSince, contentVersion } from '../archive/store/versions';
import { type Page, readPage } from './pages';

/** `sidebar`: nothing but its sidebar and menus changed since it was made. */
type Freshness = 'fresh' | 'sidebar' | 'changed';

/** The page kept under a key, with what is to be said of it; none when it has changed. */
export function readFresh(
  build: string,
  key: string,
): { page: Page; freshness: Exclude<Freshness, 'changed'> } | undefined {
  for (const remembered of [true, false]) {
    const page = readPage(build, key, remembered);
    const freshness = page && freshnessOf(page);
    if (page && freshness === 'fresh') return { page, freshness };
    // Another process may have made it anew; what is on disk is the last word.
    if (page && freshness === 'sidebar' && !remembered) return { page, freshness };
  }
  return undefined;
}

/** Whether what a page depends on changed after it was made. */
function freshnessOf(page: Page): Freshness {
  try {
    const version = contentVersion();
    // Versions only grow: a store that has lost its own cannot say what changed, either.
    if (version === page.checked || version < page.version) return 'fresh';
    const changed = changedSince(page.tags, page.version);
    if (changed.length > 0) return changed.every(isSidebarTag) ? 'sidebar' : 'changed';
    page.checked = version;
    return 'fresh';
  } catch {
    // While the store cannot say what changed, what is kept is the best there is.
    return 'fresh';
  }
}
