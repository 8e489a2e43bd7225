import { getSite } from '../archive/store/meta';
import { byPlace, type Problem } from '../problems/problem';
import type { Notice } from '../settings/hugo/notice';
import { readSettings } from '../settings/read-settings';
import type { Site } from '../settings/site';
import { checkFiles } from './files/check-files';
import { checkLinks } from './links/check-links';
import { checkMenus } from './links/check-menus';
import { type CheckOptions, openArchive } from './open-archive';
import { findSimilarTerms } from './terms/similar-terms';
import { findUnusedMerges } from './terms/unused-merges';

export interface Checked {
  /** By path and place. */
  problems: Problem[];
  articles: number;
  site: Site;
  /** What the settings say without effect. */
  notices: Notice[];
}

/**
 * Looks for mistakes in a site's content, in a store of its own: whatever is served stays as it is,
 * and a second look reads what has changed. Throws `SettingsError` when the settings cannot be used.
 */
export async function checkSite(options: CheckOptions): Promise<Checked> {
  const { siteFolder, paths } = options;
  const { store, report } = await openArchive(options);
  try {
    const { settings } = readSettings(siteFolder);
    const site = await getSite(store);
    const problems = [
      ...report.problems,
      ...(await checkLinks(store, siteFolder, paths)),
      ...(paths ? [] : await checkMenus(store, siteFolder)),
      ...(await findSimilarTerms(store, siteFolder, paths)),
      ...(paths ? [] : findUnusedMerges(siteFolder, settings.taxonomies)),
      ...checkFiles(siteFolder, { settings, site }, paths),
    ];
    const isAsked = ({ path: file }: Problem) => !paths || paths.includes(file);
    const { articles, notices } = report;
    return { problems: problems.filter(isAsked).toSorted(byPlace), articles, site, notices };
  } finally {
    await store.destroy();
  }
}
