export interface SyncOptions {
  siteFolder: string;
  dataFolder: string;
  /** Stands for the program that reads the files: with another one they are all read again. */
  program: string;
  /** Epoch milliseconds; decides about publish and expiry dates. */
  now: number;
  /** Where below `content/` something changed, when that is known: nothing else is looked at. */
  paths?: string[];
  /** Refuse to take out most of the articles at once, by `MostlyGone`. */
  keepMost?: boolean;
  onProgress?: (done: number, total: number) => void;
}
