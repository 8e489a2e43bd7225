import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compareWithPublic } from '../lib/adopt/compare';
import { listEmptyArticles } from '../lib/adopt/empty-articles';
import { listPublic } from '../lib/adopt/list-public';
import { listMissingFiles } from '../lib/adopt/missing-files';
import { describeAdoption, isLossy } from '../lib/adopt/report';
import { listOtherFormats, listTemplates } from '../lib/adopt/unread';
import { createStore } from '../lib/archive/store/store';
import { sync } from '../lib/archive/sync/sync';
import { listLostFiles } from '../lib/check/links/lost-files';
import { listContentRoots } from '../lib/settings/build-site';
import { readSettings } from '../lib/settings/read-settings';
import { SettingsError } from '../lib/settings/settings-error';
import { allowClosedPipe } from './allow-closed-pipe';

/**
 * `npm run adopt -- /path/to/hugo/site`: what would be served, what differs, and what is not
 * understood, before anyone switches. Fails when something would be lost. Nothing is written into the site or this program's folders.
 */
const [folder, ...options] = process.argv.slice(2);
allowClosedPipe();
if (!folder || !existsSync(folder)) {
  console.error('npm run adopt -- /path/to/hugo/site [--all]');
  process.exit(1);
}
const siteFolder = path.resolve(folder);
const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-adopt-'));
try {
  const report = await sync({ siteFolder, dataFolder, program: 'adopt', now: Date.now() });
  const { settings, publishDir } = readSettings(siteFolder);
  const output = path.resolve(siteFolder, publishDir);
  const store = await createStore(dataFolder);
  const comparisons = existsSync(output)
    ? await compareWithPublic(store, listPublic(output))
    : undefined;
  const missingFiles = await listMissingFiles(store);
  const emptyArticles = await listEmptyArticles(store);
  const lostFiles = await listLostFiles(store, siteFolder);
  await store.destroy();
  const templates = listTemplates(siteFolder);
  const otherFormats = listOtherFormats(siteFolder, listContentRoots(settings));
  const limit = options.includes('--all') ? Number.POSITIVE_INFINITY : 20;
  const files = { templates, otherFormats, missingFiles, emptyArticles, lostFiles };
  const adoption = { report, publishDir, comparisons, ...files };
  for (const line of describeAdoption(adoption, limit)) console.log(line);
  process.exitCode = isLossy(adoption) ? 1 : 0;
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(dataFolder, { recursive: true });
}
