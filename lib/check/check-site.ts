import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { getSite } from '../archive/store/meta';
import { createStore } from '../archive/store/store';
import { syncOrMake } from '../archive/sync/sync-or-make';
import { byPlace, type Problem } from '../problems/problem';
import type { Notice } from '../settings/hugo/notice';
import { readSettings } from '../settings/read-settings';
import { checkFiles } from './files/check-files';
import { checkLinks } from './links/check-links';
import { checkMenus } from './links/check-menus';
import { findSimilarTerms } from './terms/similar-terms';

export interface CheckOptions {
  siteFolder: string;
  /** Of the site; what a check remembers lies in a folder of its own there. */
  dataFolder: string;
  /** Stands for the program that reads the files. */
  program: string;
  /** Epoch milliseconds. */
  now: number;
  /** Files below `content/`, if only some changed since the last check; their problems alone are told. */
  paths?: string[];
  onProgress?: (done: number, total: number) => void;
}

export interface Checked {
  /** By path and place. */
  problems: Problem[];
  articles: number;
  /** What the settings say without effect. */
  notices: Notice[];
}

/**
 * Looks for mistakes in a site's content, in a store of its own: whatever is served stays as it is,
 * and a second look reads what has changed. Throws `SettingsError` when the settings cannot be used.
 */
export async function checkSite({ siteFolder, ...options }: CheckOptions): Promise<Checked> {
  const dataFolder = path.join(options.dataFolder, 'check');
  mkdirSync(dataFolder, { recursive: true });
  const report = await syncOrMake({ ...options, siteFolder, dataFolder, isCheck: true }, () => {});
  const store = await createStore(dataFolder);
  try {
    const { paths } = options;
    const { settings } = readSettings(siteFolder);
    const site = await getSite(store);
    const problems = [
      ...report.problems,
      ...(await checkLinks(store, siteFolder, paths)),
      ...(paths ? [] : await checkMenus(store, siteFolder)),
      ...(await findSimilarTerms(store, siteFolder)),
      ...checkFiles(siteFolder, { settings, site }, paths),
    ];
    const isAsked = ({ path: file }: Problem) => !paths || paths.includes(file);
    const { articles, notices } = report;
    return { problems: problems.filter(isAsked).toSorted(byPlace), articles, notices };
  } finally {
    await store.destroy();
  }
}
