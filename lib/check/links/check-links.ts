import { getSite } from '../../archive/store/meta';
import type { Store } from '../../archive/store/store';
import type { Problem } from '../../problems/problem';
import { judgeLinks } from './judge-links';
import { openBodies } from './known-bodies';
import { listLostInFields } from './lost-in-fields';
import { openLookup, type SiteLookup, type WrittenLink } from './site-lookup';
import { listTexts } from './text-row';

/**
 * What the articles of a check's store name on their site and that is not there: pages, places on
 * pages, files. Of `paths` alone where they are given. Bodies that may do so are rendered for it, once.
 */
export async function checkLinks(
  store: Store,
  siteFolder: string,
  paths?: string[],
): Promise<Problem[]> {
  const site = await getSite(store);
  const lookup = await openLookup(store);
  const bodies = openBodies(store, site, { lookup, isKept: true });
  const problems: Problem[] = [];
  for await (const files of listLinking(store, paths)) {
    await lookup.learn(files.flatMap(({ links }) => links));
    const open: string[] = [];
    for (const { path, links } of files) if (!(await areFine(links, lookup))) open.push(path);
    for (const text of await listTexts(store, open)) {
      problems.push(...(await listLostInFields(text, siteFolder, lookup)));
      problems.push(...(await judgeLinks(text, bodies, lookup)));
    }
  }
  return problems;
}

/** Whether nothing can be wrong with any of these links: what leads into a page has to be looked at. */
async function areFine(links: WrittenLink[], lookup: SiteLookup): Promise<boolean> {
  for (const link of links) {
    if (link.written.includes('#') || !(await lookup.isThere(link))) return false;
  }
  return true;
}

const PART = 500;

interface LinkingFile {
  path: string;
  links: WrittenLink[];
}

/** The articles with links into their site, some at a time. */
async function* listLinking(store: Store, paths?: string[]): AsyncGenerator<LinkingFile[]> {
  let last = '';
  for (let start = 0; ; start += PART) {
    const asked = paths?.slice(start, start + PART);
    const which = asked
      ? store.selectFrom('links').where('links.path', 'in', asked)
      : store.selectFrom('links').where('links.path', '>', last).limit(PART);
    const rows = await which
      .innerJoin('articles', 'articles.path', 'links.path')
      .select(['links.path', 'links.mentioned', 'articles.address'])
      .where('articles.visible', '=', 1)
      .orderBy('links.path')
      .execute();
    yield rows.map(({ path, mentioned, address }) => {
      const written: string[] = JSON.parse(mentioned);
      return { path, links: written.map((one) => ({ written: one, page: address })) };
    });
    last = rows.at(-1)?.path ?? '';
    if (paths ? start + PART >= paths.length : rows.length < PART) return;
  }
}
