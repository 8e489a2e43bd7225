// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzip as gzipWithCallback } from 'node:zlib';
import Database from 'libsql';
import { dataFolder } from '../settings/folders.mjs';

/**
 * A rendered page as Next.js hands it over.
 * @typedef {{ kind: string, status?: number, headers?: Record<string, unknown>,
 *   html?: string, rscData?: Uint8Array, body?: Uint8Array, segmentData?: unknown }} Value
 *
 * @typedef {{ revalidate?: number, expire?: number }} CacheControl
 *
 * `version` is that of the content it was made from; `checked` the newest one for which it is
 * known to be fresh.
 * @typedef {{ value: Value, cacheControl: CacheControl | undefined, tags: string[], version: number,
 *   checked?: number }} Page
 */

const MEGABYTE = 1024 * 1024;
const DISK_BYTES = Number(process.env.PAGE_CACHE_MB || 512) * MEGABYTE;
const MEMORY_BYTES = 64 * MEGABYTE;

const gzip = promisify(gzipWithCallback);

/**
 * The last pages that were asked for, the latest at the end, with their sizes.
 * @type {Map<string, { page: Page, size: number }>}
 */
const memory = new Map();
let memoryBytes = 0;

/** @type {ReturnType<typeof connect> | undefined} */
let disk;

/** After a failure the disk is left alone for a while. */
const RETRY_MS = 10_000;
let retryAt = 0;

/**
 * What `use` makes of the pages on disk; undefined where that fails: a lost cache is a miss. A
 * damaged file is made anew.
 * @template Result
 * @param {(open: ReturnType<typeof connect>) => Result} use
 * @returns {Result | undefined}
 */
function onDisk(use) {
  if (Date.now() < retryAt) return undefined;
  try {
    disk ??= connect();
    return use(disk);
  } catch (error) {
    leaveDisk(error);
    return undefined;
  }
}

/** @param {unknown} error */
function leaveDisk(error) {
  const { code, message } = /** @type {{ code?: string, message?: string }} */ (error ?? {});
  const isDamaged = /^SQLITE_(?:CORRUPT|NOTADB)/.test(code ?? '');
  console.error(
    `Kept pages: ${message}. ${isDamaged ? 'They are made anew.' : 'For a while they are kept in memory alone.'}`,
  );
  disk?.database.close();
  disk = undefined;
  if (!isDamaged) retryAt = Date.now() + RETRY_MS;
  else for (const end of ['', '-wal', '-shm']) rmSync(fileOfPages() + end, { force: true });
}

function fileOfPages() {
  return path.join(dataFolder(), 'pages.db');
}

/** One file for all pages of a site: what is old goes by one statement, not by a walk. */
function connect() {
  mkdirSync(dataFolder(), { recursive: true });
  const database = new Database(fileOfPages());
  database.pragma('journal_mode = WAL');
  // What is lost in a crash is rendered again.
  database.pragma('synchronous = OFF');
  database.pragma('busy_timeout = 30000');
  database.exec(`create table if not exists pages (key text primary key, build text not null,
    used integer not null, size integer not null, page blob not null)`);
  database.exec('create index if not exists pages_used on pages (used, size)');
  const total = database.prepare('select coalesce(sum(size), 0) as size from pages');
  return {
    database,
    size: sizeIn(total.get()),
    select: database.prepare('select page from pages where key = ? and build = ?'),
    touch: database.prepare('update pages set used = ? where key = ?'),
    sizeOf: database.prepare('select size from pages where key = ?'),
    insert: database.prepare('insert or replace into pages values (?, ?, ?, ?, ?)'),
    oldest: database.prepare(
      'delete from pages where key in (select key from pages order by used limit 50)',
    ),
    total,
  };
}

/** @param {unknown} row */
function sizeIn(row) {
  return /** @type {{ size: number } | undefined} */ (row)?.size ?? 0;
}

/**
 * @param {string} build
 * @param {string} key
 * @param {boolean} remembered Whether a page in memory will do, or only the one on disk.
 * @returns {Page | undefined}
 */
export function readPage(build, key, remembered) {
  const known = remembered && memory.get(key);
  if (known) {
    memory.delete(key);
    memory.set(key, known);
    return known.page;
  }
  const bytes = onDisk(({ select }) => unpack(select.get(key, build)));
  if (!bytes) return undefined;
  onDisk(({ touch }) => touch.run(Date.now(), key));
  const page = revive(deserialize(bytes));
  remember(key, page, bytes.byteLength);
  return page;
}

/**
 * The bytes of a page's row; undefined for none, and for those that no longer are what was written.
 * @param {unknown} row
 */
function unpack(row) {
  const { page } = /** @type {{ page?: Uint8Array }} */ (row ?? {});
  try {
    return page && gunzipSync(page);
  } catch {
    return undefined;
  }
}

/**
 * Keeps a page in memory at once, and on disk when the promise resolves: it is packed in a thread
 * of its own, while the page goes out.
 * @param {string} build
 * @param {string} key
 * @param {Page} page
 */
export async function writePage(build, key, page) {
  const bytes = serialize(page);
  remember(key, page, bytes.byteLength);
  const packed = await gzip(bytes, { level: 4 });
  onDisk((open) => {
    open.size += packed.byteLength - sizeIn(open.sizeOf.get(key));
    open.insert.run(key, build, Date.now(), packed.byteLength, packed);
    while (open.size > DISK_BYTES) {
      open.oldest.run();
      open.size = sizeIn(open.total.get());
    }
  });
}

/**
 * `deserialize` gives plain byte arrays, Next.js wants buffers.
 * @param {Page} page
 * @returns {Page}
 */
function revive(page) {
  const { rscData, body } = page.value;
  if (rscData) page.value.rscData = Buffer.from(rscData);
  if (body) page.value.body = Buffer.from(body);
  return page;
}

/**
 * @param {string} key
 * @param {Page} page
 * @param {number} size
 */
function remember(key, page, size) {
  forget(key);
  memory.set(key, { page, size });
  memoryBytes += size;
  for (const oldest of memory.keys()) {
    if (memoryBytes <= MEMORY_BYTES) break;
    forget(oldest);
  }
}

/** @param {string} key */
function forget(key) {
  const known = memory.get(key);
  if (!known) return;
  memory.delete(key);
  memoryBytes -= known.size;
}
