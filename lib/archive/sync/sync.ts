import path from 'node:path';
import { isPartOfBundle } from '../../content/bundles';
import type { Problem } from '../../problems/problem';
import type { Notice } from '../../settings/hugo/notice';
import { readSettings } from '../../settings/read-settings';
import type { Settings } from '../../settings/schema/settings';
import type { Site } from '../../settings/site';
import { engineOf } from '../store/engine';
import { readMeta, writeMeta } from '../store/meta';
import { createStore, type Store } from '../store/store';
import { beginChanges, emptyStore, noteNeighboursOf, removeArticles } from './apply';
import { listBundles } from './bundles';
import { claimRoutes } from './claim-routes';
import { expectMost } from './expect-most';
import { type Cause, findChanges } from './find-changes';
import { findAllFiles } from './find-files';
import { findSite, findSomeOfSite } from './find-site';
import { fingerprintOf } from './fingerprint';
import { measurePictures } from './measure-pictures';
import { noteLevels } from './note-levels';
import { noteSync } from './note-sync';
import type { SyncOptions } from './options';
import { prepareMany } from './prepare-many';
import { countProblems, listProblems, listProblemsIn, reportParts } from './problems';
import { settle } from './settle';
import type { SiteFiles } from './site-files';
import { claimFiles } from './static-files';
import { storeBatch } from './store-batch';
import { type Turned, turnDue } from './turn-due';
import { reportUnread } from './unread';
import { recordChanges } from './version';

export interface SyncReport {
  /** Articles that readers can see after the sync. */
  articles: number;
  /** Content files that were new or different, and those that are gone. */
  read: number;
  removed: number;
  /** Whether everything was read again, because the settings or the program changed. */
  rebuilt: boolean;
  /** Every problem of the archive as it stands now, by path; of a check of some files, theirs. */
  problems: Problem[];
  /** Cache tags of what changed. */
  refreshed: string[];
  /** The files on whose account it did, by path. */
  causes: Cause[];
  /** What the settings say without effect. */
  notices: Notice[];
}

/**
 * Brings the store up to date with the time, then with the files, each in one transaction: readers
 * see the state before it or after it. Files whose size and time are as they were are not read. Throws
 * `SettingsError` when the site's settings cannot be used, `MostlyGone` where that is asked for, and
 * `MadeBeside` where the store has to be made anew beside itself; nothing else has changed then.
 */
export async function sync(options: SyncOptions): Promise<SyncReport> {
  const since = performance.now();
  const store = await createStore(options.dataFolder, options.alone);
  try {
    const turned = await turnDue(store, options.now, options.program);
    const { settings, notices } = readSettings(options.siteFolder);
    const synced = await asOne(store, options, async (written) => {
      const report = withTurned(await syncFiles(written, settings, options), turned);
      await noteLevels(written, settings.check);
      const durationMs = performance.now() - since;
      await noteSync(written, report, { now: options.now, durationMs });
      return report;
    });
    return { ...synced, notices };
  } finally {
    await store.destroy();
  }
}

/**
 * Within a transaction; what nobody reads before it is complete needs none, so that several
 * connections may write it.
 */
function asOne<Result>(
  store: Store,
  { alone }: SyncOptions,
  write: (store: Store) => Promise<Result>,
): Promise<Result> {
  if (alone && engineOf(store).isMadeBeside) return write(store);
  return store.transaction().execute(write);
}

/** All files, or those that are named. */
async function syncFiles(store: Store, settings: Settings, options: SyncOptions): Promise<Synced> {
  // A write first: a second sync waits here, and then sees what the first one did.
  await writeMeta(store, 'syncedAt', String(options.now));
  const some = await findSomeOfSite(store, settings, options);
  if (some) return syncContent(store, some.site, some.files, options);
  // Of a few files nobody knows whether they are all that a commit brought.
  await writeMeta(store, 'commit', options.commit ?? '');
  const files = await findAllFiles(store, options.siteFolder, settings);
  const site = await findSite(store, settings, options, files.content, []);
  const report = await syncContent(store, site, files, options);
  if (report.unknownLanguages.length === 0 || settings.languages) return report;
  const found = report.unknownLanguages;
  const whole = await findSite(store, settings, options, files.content, found);
  return syncContent(store, whole, files, options);
}

/** Of an article that was also changed, that alone is worth a word. */
function withTurned(synced: Synced, turned: Turned): Synced {
  const known = new Set(synced.causes.map(({ path }) => path));
  return {
    ...synced,
    refreshed: [...new Set([...turned.refreshed, ...synced.refreshed])],
    causes: [...turned.causes.filter(({ path }) => !known.has(path)), ...synced.causes],
  };
}

/** So many changes would have the full-text index merged for seconds; that can wait. */
const LARGE = 1000;

type Synced = Omit<SyncReport, 'notices'>;

/** Everything is to be written, and readers have the store. */
export class MadeBeside extends Error {}

async function syncContent(
  store: Store,
  site: Site,
  files: SiteFiles,
  options: SyncOptions,
): Promise<Synced & { unknownLanguages: string[] }> {
  if (options.expects) await expectMost(store, files, options.expects);
  const fingerprint = fingerprintOf(options.program, site);
  const rebuilt = (await readMeta(store, 'fingerprint')) !== fingerprint;
  if (rebuilt && !options.alone && engineOf(store).isMadeBeside) throw new MadeBeside();
  if (rebuilt) await emptyStore(store);
  const changes = beginChanges(rebuilt);

  const contentFolder = path.join(options.siteFolder, 'content');
  const found = files.content.map((file) => file.path);
  const bundles = files.paths ? new Set<string>() : listBundles(contentFolder, found, site);
  const content = files.content.filter((file) => !isPartOfBundle(file.path, bundles));
  const { changed, removed, causes } = await findChanges(
    store,
    { ...files, content },
    options.siteFolder,
  );
  const isLarge = changed.length + removed.length >= LARGE && !rebuilt;
  if (isLarge) await engineOf(store).putOff(store);
  const touched = [...changed.map((file) => file.path), ...removed];
  if (!rebuilt) await noteNeighboursOf(store, touched, changes);
  await removeArticles(store, removed, changes);
  const languages = new Set<string>();
  let done = 0;
  const { now, isCheck = false } = options;
  const circumstances = { contentFolder, site, now, isCheck };
  for await (const batch of prepareMany(changed, circumstances)) {
    await storeBatch(store, batch, changes, isCheck);
    for (const { rows } of batch) if (rows) languages.add(rows.article.language);
    done += batch.length;
    options.onProgress?.(done, changed.length);
  }

  await reportUnread(store, files);
  if (!files.paths) await reportParts(store, found, bundles);
  if (rebuilt) await claimRoutes(store, site);
  await claimFiles(store, site, files, { contentFolder, bundles });
  if (files.statics) await measurePictures(store, options.siteFolder, changes);
  await settle(store, site, changes);
  if (isLarge) await engineOf(store).resume(store);
  await writeMeta(store, 'program', options.program);
  await writeMeta(store, 'site', JSON.stringify(site));
  await writeMeta(store, 'fingerprint', fingerprint);
  await recordChanges(store, changes.tags);
  const articles = await countArticles(store);
  // Whoever serves tells of all of them.
  const problems =
    isCheck && options.paths
      ? await listProblemsIn(store, options.paths)
      : await listProblems(store);
  await writeMeta(store, 'articles', String(articles));
  await writeMeta(store, 'problems', String(await countProblems(store)));
  return {
    articles,
    read: changed.length,
    removed: removed.length,
    rebuilt,
    problems,
    refreshed: [...changes.tags],
    causes,
    unknownLanguages: [...languages].filter(
      (language) => !site.languages.some(({ code }) => code === language),
    ),
  };
}

async function countArticles(store: Store): Promise<number> {
  const { count } = await store
    .selectFrom('articles')
    .select((query) => query.fn.countAll<number>().as('count'))
    .where('visible', '=', 1)
    .where('kind', '=', 'article')
    .executeTakeFirstOrThrow();
  return count;
}
