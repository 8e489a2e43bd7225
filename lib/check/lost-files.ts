import { parseFields } from '../archive/store/article-fields';
import { getSite } from '../archive/store/meta';
import { unpackText } from '../archive/store/packed-text';
import type { Store } from '../archive/store/store';
import { byPlace, type Problem } from '../problems/problem';
import { listLostInBody } from './lost-in-body';
import { listLostInFields } from './lost-in-fields';
import { openLookup } from './site-lookup';

const PART = 100;

/**
 * The files of the site in `siteFolder` that its texts name and that are not there: pictures, sound,
 * film, downloads. Bodies that may name one are rendered for it.
 */
export async function listLostFiles(store: Store, siteFolder: string): Promise<Problem[]> {
  const site = await getSite(store);
  const isThere = await openLookup(store);
  const problems: Problem[] = [];
  let last = '';
  for (;;) {
    const rows = await store
      .selectFrom('articles')
      .select(['id', 'path', 'address', 'language', 'fields', 'body'])
      .where('path', '>', last)
      .where('visible', '=', 1)
      .orderBy('path')
      .limit(PART)
      .execute();
    for (const row of rows) {
      const text = { ...row, fields: parseFields(row.fields), body: unpackText(row.body) };
      const inFields = await listLostInFields(text, siteFolder, isThere);
      const inBody = await listLostInBody(store, site, text, isThere);
      problems.push(...[...inFields, ...inBody].toSorted(byPlace));
    }
    last = rows.at(-1)?.path ?? '';
    if (rows.length < PART) return problems;
  }
}
