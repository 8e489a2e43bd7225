import { posix } from 'node:path';
import { sql } from 'kysely';
import { homeAddress } from '../../addresses/home';
import type { Href } from '../../addresses/text';
import { problemIn } from '../../problems/problem';
import type { Site } from '../../settings/site';
import type { Store } from '../store/store';
import { articleTag } from '../store/tags';
import type { Changes } from './apply';
import { insertProblems } from './problems';
import { logicalPathOf, type Reference } from './reference-rows';
import { chunks } from './write';

/**
 * Finds the pages that changed articles name, and those that others name and that changed; an
 * article whose references lead elsewhere now is one that changed.
 */
export async function resolveReferences(store: Store, site: Site, changes: Changes): Promise<void> {
  const open = changes.all ? await references(store).execute() : await listOpen(store, changes);
  for (const reference of open) {
    const address = await findPage(store, site, reference);
    if (address === reference.address) continue;
    if (!changes.all) changes.tags.add(articleTag(reference.article));
    await store
      .updateTable('page_references')
      .set({ address })
      .where('article', '=', reference.article)
      .where('page', '=', reference.page)
      .where('asked', '=', reference.asked)
      .execute();
  }
  await reportUnresolved(store, new Set(open.map(({ path }) => path)));
}

async function listOpen(store: Store, { names, referrers }: Changes): Promise<Reference[]> {
  const found: Reference[][] = [];
  for (const some of chunks([...names])) {
    found.push(await references(store).where('name', 'in', some).execute());
  }
  for (const some of chunks([...referrers])) {
    found.push(await references(store).where('article', 'in', some).execute());
  }
  return found.flat();
}

function references(store: Store) {
  return store.selectFrom('page_references').selectAll();
}

/**
 * Where the page stands that a file names: from the content folder, from its own, or anywhere by
 * its name alone, as https://gohugo.io/shortcodes/ref/ has it; null for none.
 */
async function findPage(
  store: Store,
  site: Site,
  { article, page, language, name }: Reference,
): Promise<Href | null> {
  const path = logicalPathOf(page, site);
  if (path === '') return homeAddress(site, language);
  const from = await store
    .selectFrom('articles')
    .select(['kind', 'logical_path'])
    .where('id', '=', article)
    .executeTakeFirst();
  const own = from?.logical_path ?? '';
  const folder = from?.kind === 'section' ? own : own.slice(0, Math.max(own.lastIndexOf('/'), 0));
  const isAbsolute = page.startsWith('/');
  const wanted = isAbsolute ? [path] : [posix.join(folder, path), posix.join(own, path), path];
  const found = await store
    .selectFrom('articles')
    .select(['logical_path', 'address'])
    .where('name', '=', name)
    .where('language', '=', language)
    .where('visible', '=', 1)
    .orderBy('logical_path')
    .execute();
  const placed = wanted.flatMap((one) => found.filter(({ logical_path }) => logical_path === one));
  const isBare = !isAbsolute && !path.includes('/');
  const [best] = isBare ? [...placed, ...found] : placed;
  if (best) return best.address;
  const section = await store
    .selectFrom('lists')
    .select('address')
    .where('kind', '=', 'section')
    .where('path', '=', path)
    .where('language', '=', language)
    .where('count', '>', 0)
    .executeTakeFirst();
  return section?.address ?? null;
}

async function reportUnresolved(store: Store, paths: Set<string>): Promise<void> {
  for (const some of chunks([...paths])) {
    await store
      .deleteFrom('problems')
      .where('rule', '=', 'missing-page')
      .where('path', 'in', some)
      .execute();
    const rows = await references(store)
      .where('path', 'in', some)
      .where(sql<boolean>`address is null`)
      .execute();
    const problems = rows.map(({ path, line, column, page, language }) =>
      problemIn(path, { rule: 'missing-page', line, column, found: page, data: { language } }),
    );
    await insertProblems(store, problems);
  }
}
