import { getSite, readMeta, writeMeta } from '../store/meta';
import type { Store } from '../store/store';
import type { Tables } from '../store/tables';
import { SITE_TAG } from '../store/tags';
import { applyArticles, beginChanges, type Changes, noteNeighboursOf } from './apply';
import { claimRoutes } from './claim-routes';
import type { Cause } from './find-changes';
import { fingerprintOf } from './fingerprint';
import { type Rows, rowsAgain } from './rows';
import { settle } from './settle';
import { listIn, listTurned, turnRestrictions } from './turn-restrictions';
import { recordChanges } from './version';
import { turnFilesOf, turnFilesOfSections } from './waiting-files';
import { chunks } from './write';

/** What has appeared and gone because of the time. */
export interface Turned {
  /** The articles whose date has come. */
  causes: Cause[];
  /** Cache tags of what changed. */
  refreshed: string[];
}

const NOTHING: Turned = { causes: [], refreshed: [] };

/**
 * Shows and hides the articles whose publish or expiry date has come by `now`, epoch milliseconds,
 * in one transaction, and from nothing but the store: it may be a copy, far from the files. Only the
 * program that wrote the store does so; `program` stands for it.
 */
export async function turnDue(store: Store, now: number, program?: string): Promise<Turned> {
  if ((await listDue(store, now)).length === 0) return NOTHING;
  return store.transaction().execute(async (transaction) => {
    // A write first: of two processes one waits here, and then sees what the first one did.
    await writeMeta(transaction, 'turnedAt', String(now));
    const wrote = await readMeta(transaction, 'program');
    const due = await listDue(transaction, now);
    if (wrote === undefined || (program ?? wrote) !== wrote || due.length === 0) return NOTHING;
    return turn(transaction, due, now, wrote);
  });
}

async function listDue(store: Store, now: number): Promise<string[]> {
  const rows = await store.selectFrom('articles').select('path').where('due', '<=', now).execute();
  // Asked for in this order, SQLite reads all articles by the index of their paths.
  return rows.map(({ path }) => path).toSorted();
}

async function turn(store: Store, due: string[], now: number, program: string): Promise<Turned> {
  const changes = beginChanges(false);
  const before = await getSite(store);
  const site = { ...before, restrictions: await turnRestrictions(store, before, due, now) };
  const sections = listTurned(before.restrictions, site.restrictions);
  const paths = new Set(due);
  for (const section of sections) for (const path of await listIn(store, section)) paths.add(path);
  await noteNeighboursOf(store, [...paths], changes);
  for (const some of chunks([...paths])) {
    await turnArticles(store, some, changes, (row) => rowsAgain(row, site, now));
  }
  if (sections.length > 0) {
    changes.tags.add(SITE_TAG);
    await claimRoutes(store, site);
    await turnFilesOfSections(store, site);
  }
  await settle(store, site, changes);
  await writeMeta(store, 'site', JSON.stringify(site));
  await writeMeta(store, 'fingerprint', fingerprintOf(program, site));
  await recordChanges(store, changes.tags);
  const causes = due.map((path): Cause => ({ path, why: 'its date has come' }));
  return { causes, refreshed: [...changes.tags] };
}

async function turnArticles(
  store: Store,
  paths: string[],
  changes: Changes,
  rowsNow: (row: Tables['articles']) => Rows,
): Promise<void> {
  const rows = await store.selectFrom('articles').selectAll().where('path', 'in', paths).execute();
  const turned = rows.map((row) => ({ lent: row.lends, now: rowsNow(row) }));
  await applyArticles(
    store,
    turned.map(({ now }) => now),
    changes,
  );
  for (const { lent, now } of turned) {
    if (now.article.lends !== lent) await turnFilesOf(store, now.article);
  }
}
