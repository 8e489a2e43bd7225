import type { Store } from '../archive/store/store';
import type { ProblemLanguage } from '../problems/language';
import type { Site } from '../settings/site';

/** What a page of the editors' desk is made from. */
export interface Desk {
  store: Store;
  site: Site;
  language: ProblemLanguage;
  query: URLSearchParams;
  /** Epoch milliseconds. */
  now: number;
}
