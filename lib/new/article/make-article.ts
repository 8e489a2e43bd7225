import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createStore } from '../../archive/store/store';
import { syncOrMake } from '../../archive/sync/sync-or-make';
import { isUsable } from './describe-draft';
import type { Draft } from './draft-article';
import { planArticle } from './plan-article';
import type { Wish } from './read-wish';
import { writeDraft } from './write-draft';

export interface MakeOptions {
  siteFolder: string;
  /** Of the site; the store of its checks there is brought up to date first. */
  dataFolder: string;
  /** Stands for the program that reads the files. */
  program: string;
  /** Epoch milliseconds. */
  now: number;
  /** Whether nothing is written. */
  dryRun: boolean;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Writes a new article, unless it has errors, and returns what it is. Throws `Refusal`, and
 * `SettingsError` when the settings cannot be used.
 */
export async function makeArticle(
  wish: Wish,
  { siteFolder, now, dryRun, ...options }: MakeOptions,
): Promise<Draft> {
  const dataFolder = path.join(options.dataFolder, 'check');
  mkdirSync(dataFolder, { recursive: true });
  await syncOrMake({ ...options, siteFolder, dataFolder, now, isCheck: true }, () => {});
  const store = await createStore(dataFolder);
  try {
    const draft = await planArticle(wish, { siteFolder, store, now });
    if (isUsable(draft) && !dryRun) writeDraft(path.join(siteFolder, 'content'), draft);
    return draft;
  } finally {
    await store.destroy();
  }
}
