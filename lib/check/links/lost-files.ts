import { decodeAddress } from '../../addresses/text';
import { getSite } from '../../archive/store/meta';
import type { Store } from '../../archive/store/store';
import { listMentioned } from '../../archive/sync/links-of';
import { byPlace, type Problem } from '../../problems/problem';
import { judgeLinks } from './judge-links';
import { openBodies } from './known-bodies';
import { listLostInFields } from './lost-in-fields';
import { openLookup } from './site-lookup';
import { listTexts } from './text-row';

const PART = 100;

/**
 * The files of the site in `siteFolder` that its texts name and that are not there: pictures, sound,
 * film, downloads. Bodies that may name one are rendered for it.
 */
export async function listLostFiles(store: Store, siteFolder: string): Promise<Problem[]> {
  const site = await getSite(store);
  const lookup = await openLookup(store);
  const bodies = openBodies(store, site, { lookup, isKept: false });
  const problems: Problem[] = [];
  for await (const paths of listPaths(store)) {
    for (const text of await listTexts(store, paths)) {
      const article = { ...text.fields, address: decodeAddress(text.address), body: text.body };
      const links = listMentioned(article, site).map((written) => ({
        written,
        page: text.address,
      }));
      await lookup.learn(links);
      const there = await Promise.all(links.map(lookup.isThere));
      if (there.every(Boolean)) continue;
      const inFields = await listLostInFields(text, siteFolder, lookup);
      const inBody = await judgeLinks(text, bodies, lookup);
      problems.push(...[...inFields, ...inBody].toSorted(byPlace));
    }
  }
  return problems.filter(({ rule }) => rule === 'lost-file');
}

async function* listPaths(store: Store): AsyncGenerator<string[]> {
  let last = '';
  for (;;) {
    const rows = await store
      .selectFrom('articles')
      .select('path')
      .where('path', '>', last)
      .orderBy('path')
      .limit(PART)
      .execute();
    yield rows.map(({ path }) => path);
    if (rows.length < PART) return;
    last = rows.at(-1)?.path ?? '';
  }
}
