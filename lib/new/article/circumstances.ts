import type { Store } from '../../archive/store/store';

/** In which an article is made. */
export interface Circumstances {
  siteFolder: string;
  /** Of the files as they are now. */
  store: Store;
  /** Epoch milliseconds. */
  now: number;
}
