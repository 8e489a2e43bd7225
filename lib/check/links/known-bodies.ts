import type { Store } from '../../archive/store/store';
import { listPages } from '../../markdown/page-links';
import type { Site } from '../../settings/site';
import { type ReadBody, readBody } from './read-body';
import type { SiteLookup } from './site-lookup';
import { listTexts, type TextRow } from './text-row';

/** Bodies as they read once rendered. */
export interface KnownBodies {
  read(text: TextRow): Promise<ReadBody>;
  /** The ids on the page of an article; undefined where it has no page. */
  idsOf(article: number): Promise<ReadonlySet<string> | undefined>;
}

/** With `isKept`, in the store of a check, they are remembered there until their files change. */
export function openBodies(
  store: Store,
  site: Site,
  { lookup, isKept }: { lookup: SiteLookup; isKept: boolean },
): KnownBodies {
  const idsById = new Map<number, ReadonlySet<string> | undefined>();
  return { read, idsOf };

  async function read(text: TextRow): Promise<ReadBody> {
    // Where a page stands that a body names otherwise than by its address, other files decide.
    if (!isKept || listPages(text.body).length > 0) return readBody(store, site, text, lookup);
    const known = await store
      .selectFrom('links')
      .select('body')
      .where('path', '=', text.path)
      .executeTakeFirst();
    if (known?.body) return JSON.parse(known.body);
    const made = await readBody(store, site, text, lookup);
    await remember(text.path, JSON.stringify(made));
    return made;
  }

  async function remember(path: string, body: string): Promise<void> {
    await store
      .insertInto('links')
      .values({ path, mentioned: '[]', body })
      .onConflict((conflict) => conflict.column('path').doUpdateSet({ body }))
      .execute();
  }

  async function idsOf(article: number): Promise<ReadonlySet<string> | undefined> {
    if (!idsById.has(article)) idsById.set(article, await findIds(article));
    return idsById.get(article);
  }

  async function findIds(article: number): Promise<ReadonlySet<string> | undefined> {
    const row = await store
      .selectFrom('articles')
      .select('path')
      .where('id', '=', article)
      .executeTakeFirst();
    const [text] = await listTexts(store, row ? [row.path] : []);
    return text && new Set((await read(text)).ids);
  }
}
