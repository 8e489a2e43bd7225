// @ts-check
import path from 'node:path';
import Database from 'libsql';
import { reopening } from '../archive/store/reopening.mjs';
import { dataFolder } from '../settings/folders.mjs';
import { readPage } from './pages.mjs';

const archive = reopening(
  () => path.join(dataFolder(), 'archive.db'),
  connect,
  ({ database }) => database.close(),
);

/** @param {string} file */
function connect(file) {
  const database = new Database(file);
  database.pragma('busy_timeout = 30000');
  return {
    database,
    version: database.prepare("select value from meta where name = 'version'"),
    changes: database.prepare(
      'select tag from changes where version > ? and tag in (select value from json_each(?))',
    ),
  };
}

/**
 * The page kept under a key, with what is to be said of it: `fresh`, or `sidebar` when nothing
 * but its sidebar and menus changed since. None when it has changed.
 * @param {string} build
 * @param {string} key
 * @returns {{ page: import('./pages.mjs').Page, freshness: 'fresh' | 'sidebar' } | undefined}
 */
export function readFresh(build, key) {
  for (const remembered of [true, false]) {
    const page = readPage(build, key, remembered);
    const freshness = page && freshnessOf(page);
    if (page && freshness === 'fresh') return { page, freshness };
    // Another process may have made it anew; what is on disk is the last word.
    if (page && freshness === 'sidebar' && !remembered) return { page, freshness };
  }
  return undefined;
}

/**
 * Whether what a page depends on changed after it was made.
 * @param {import('./pages.mjs').Page} page
 * @returns {'fresh' | 'sidebar' | 'changed'}
 */
function freshnessOf(page) {
  try {
    const version = contentVersion();
    // Versions only grow: a store that has lost its own cannot say what changed, either.
    if (version === page.checked || version < page.version) return 'fresh';
    const changed = /** @type {{ tag: string }[]} */ (
      archive().changes.all(page.version, JSON.stringify(page.tags))
    );
    if (changed.length > 0) {
      return changed.every(({ tag }) => tag.startsWith('sidebar:')) ? 'sidebar' : 'changed';
    }
    page.checked = version;
    return 'fresh';
  } catch {
    // While the store cannot say what changed, what is kept is the best there is.
    return 'fresh';
  }
}

/** The version of the content as the last sync left it, in epoch milliseconds. */
export function contentVersion() {
  const row = /** @type {{ value: string } | undefined} */ (archive().version.get());
  return Number(row?.value ?? 0);
}
