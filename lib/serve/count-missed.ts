import type { Page } from '../addresses/pages';
import { getSite } from '../archive/store/meta';
import { openStore } from '../archive/store/store';
import { countableQuery } from '../editor/searches/countable-query';
import { countMissed } from '../editor/searches/missed';

let hasFailed = false;

/**
 * Counts what a reader searched for on a page, `missed`, where nothing was found and the site wants to
 * know. Nobody waits for it, and where it fails that is said once.
 */
export function countWhereMissed({ kind }: Page, missed: string | undefined): void {
  const query = kind === 'search' && missed !== undefined ? countableQuery(missed) : undefined;
  if (query === undefined) return;
  getSite(openStore())
    .then(({ countMissedSearches }) => {
      if (countMissedSearches) countMissed(query, Date.now());
      hasFailed = false;
    })
    .catch((error) => {
      if (!hasFailed) console.error(`A search could not be counted: ${error.message}`);
      hasFailed = true;
    });
}
