import path from 'node:path';
import { parseArticle } from '../../content/parse';
import { restrictionOf } from '../../content/publication';
import type { Restriction, Site } from '../../settings/site';
import { isBranch, readIfMay } from './cascades';

/**
 * What the `_index` files among these paths below `content/` keep from readers, by path. One that
 * may not be read keeps what is `known` of it.
 */
export function readRestrictions(
  siteFolder: string,
  paths: string[],
  site: Site,
  now: number,
): Restriction[] {
  const words = wordsOf(site);
  return paths
    .filter(isBranch)
    .toSorted()
    .flatMap((file) => {
      const text = readIfMay(path.join(siteFolder, 'content', file));
      if (text === null) return site.restrictions.filter((known) => known.file === file);
      if (site.cascades.length === 0 && !words.test(text)) return [];
      return restrictionOf(parseArticle({ path: file, text }, site).article, site, now) ?? [];
    });
}

/** Whether these files keep from readers what they did when `site` was read. */
export function areRestrictionsKnown(
  siteFolder: string,
  { told, there }: { told: string[]; there: string[] },
  site: Site,
  now: number,
): boolean {
  const { restrictions } = site;
  const before = restrictions.filter(({ file }) => told.includes(file));
  const readable = told.filter((file) => there.includes(file));
  return (
    JSON.stringify(before) === JSON.stringify(readRestrictions(siteFolder, readable, site, now))
  );
}

/** What has to be in a file that keeps anything from readers. */
function wordsOf({ dateFields: { date, publishDate, expiryDate }, future }: Site): RegExp {
  const dates = [...publishDate, ...expiryDate, ...(future ? [] : date)];
  const names = ['draft', 'build', ...dates].map((name) =>
    name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
  );
  return new RegExp(names.join('|'), 'i');
}
