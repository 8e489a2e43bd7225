import type { Site } from '../../settings/site';
import { engineOf } from '../store/engine';
import type { Store } from '../store/store';
import { type Changes, noteClaims, writeDocuments } from './apply';
import { claimArchives } from './claim-routes';
import { listSource } from './claims';
import { refreshLists } from './list-counts';
import { orderTies } from './order-ties';
import { refreshPeriods } from './period-counts';
import { reportDuplicates } from './problems';
import { resolveReferences } from './references';
import { reportTranslations } from './translations';

/** Brings up to date what follows from articles that changed: lists, dates, references, problems. */
export async function settle(store: Store, site: Site, changes: Changes): Promise<void> {
  await writeDocuments(store, changes);
  // First, for indexes fill the room that it leaves.
  const { finish, createIndexes } = engineOf(store);
  if (changes.all) await finish(store);
  await createIndexes(store);
  await orderTies(store, changes);
  if (!changes.all) await noteClaims(store, [...changes.lists].map(listSource), changes);
  await refreshLists(store, site, changes);
  await refreshPeriods(store, changes);
  await resolveReferences(store, site, changes);
  await claimArchives(store, site, changes);
  await reportDuplicates(store, changes.all ? null : changes.lookups);
  await reportTranslations(store, changes.all ? null : changes.translationKeys);
}
