import type { Page } from '../addresses/pages';
import { getSite } from '../archive/store/meta';
import { openStore } from '../archive/store/store';

let hasFailed = false;

/**
 * Counts what a reader searched for on a page, `missed`, where nothing was found and the site wants to
 * know. Nobody waits for it, and where it fails that is said once.
 */
export function countWhereMissed({ kind }: Page, missed: string | undefined): void {
  if (kind !== 'search' || missed === undefined) return;
  count(missed, Date.now()).then(
    () => {
      hasFailed = false;
    },
    (error) => {
      if (!hasFailed) console.error(`A search could not be counted: ${error.message}`);
      hasFailed = true;
    },
  );
}

async function count(missed: string, now: number): Promise<void> {
  const { countMissedSearches } = await getSite(openStore());
  if (!countMissedSearches) return;
  // What folds a text is large, and most servers never need it.
  const { countableQuery } = await import('../editor/searches/countable-query');
  const { countMissed } = await import('../editor/searches/missed');
  const query = countableQuery(missed);
  if (query !== undefined) countMissed(query, now);
}
