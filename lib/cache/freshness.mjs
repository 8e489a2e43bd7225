// @ts-check
import path from 'node:path';
import Database from 'libsql';
import { dataFolder } from '../site/folders.mjs';

/** @type {ReturnType<typeof connect> | undefined} */
let archive;

function connect() {
  const database = new Database(path.join(dataFolder(), 'archive.db'));
  database.pragma('busy_timeout = 30000');
  return {
    version: database.prepare("select value from meta where name = 'version'"),
    changes: database.prepare(
      'select tag from changes where version > ? and tag in (select value from json_each(?))',
    ),
  };
}

/**
 * Whether what a page depends on changed after it was made: `fresh`, `changed`, or `sidebar`
 * when nothing but its sidebar and menus did.
 * @param {import('./pages.mjs').Page} page
 * @returns {'fresh' | 'sidebar' | 'changed'}
 */
export function freshnessOf(page) {
  archive ??= connect();
  const row = /** @type {{ value: string } | undefined} */ (archive.version.get());
  const version = Number(row?.value ?? 0);
  if (version === page.checked) return 'fresh';
  const changed = /** @type {{ tag: string }[]} */ (
    archive.changes.all(page.version, JSON.stringify(page.tags))
  );
  if (changed.length === 0) {
    page.checked = version;
    return 'fresh';
  }
  return changed.every(({ tag }) => tag.startsWith('sidebar:')) ? 'sidebar' : 'changed';
}
