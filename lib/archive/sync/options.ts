export interface SyncOptions {
  siteFolder: string;
  /** Where the store is: a folder, or the address of a database. */
  dataFolder: string;
  /** Stands for the program that reads the files: with another one they are all read again. */
  program: string;
  /** Epoch milliseconds; decides about publish and expiry dates. */
  now: number;
  /** Where below `content/` something changed, when that is known: nothing else is looked at. */
  paths?: string[];
  /**
   * What has to be there still, and is not taken out at once, by `MostlyGone`: `most` of the articles, or all of them because
   * their `folder` is not there; without it, everything may be.
   */
  expects?: 'most' | 'folder';
  /** At which the content is checked out; noted, for those who ask what is served, with a look at all files. */
  commit?: string;
  /** Nobody reads the store before the sync is done, and one that fails is thrown away. */
  alone?: boolean;
  /** Nobody searches the store: it is for those who look for mistakes, and says more of them. */
  isCheck?: boolean;
  onProgress?: (done: number, total: number) => void;
}
