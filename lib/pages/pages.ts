import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzip as gzipWithCallback } from 'node:zlib';
import Database from 'libsql';
import { isDamage } from '../archive/store/damage';
import { dataFolder } from '../archive/store/data-folder';
import { valueIn } from '../archive/store/value-in';

/** A picture that Next.js made smaller, as it hands it over; `revalidate` in seconds. */
export interface Picture {
  kind: 'IMAGE';
  buffer: Buffer;
  extension: string;
  etag: string;
  upstreamEtag: string;
  revalidate?: number;
}

/** A page as it is kept. */
export interface Page {
  /** Its HTML, in UTF-8. */
  body: Uint8Array;
  /** What a browser loads ahead, as the header of that name has it. */
  link?: string;
  /** In place of a page, among them. */
  picture?: Picture;
  tags: string[];
  /** That of the content it was made from. */
  version: number;
  /** The newest version of the content for which it is known to be fresh. */
  checked?: number;
}

const MEGABYTE = 1024 * 1024;
const DISK_BYTES = Number(process.env.PAGE_CACHE_MB || 512) * MEGABYTE;
const MEMORY_BYTES = 64 * MEGABYTE;
/** Other processes write there, too: after so many pages what lies there is counted anew. */
const RECOUNT = 64;

const gzip = promisify(gzipWithCallback);

/** The last pages that were asked for, the latest at the end, with their sizes. */
const memory = new Map<string, { page: Page; size: number }>();
let memoryBytes = 0;

type Disk = ReturnType<typeof connect>;
let disk: Disk | undefined;

/** After a failure the disk is left alone for a while. */
const RETRY_MS = 10_000;
let retryAt = 0;
let said = '';

/**
 * What `use` makes of the pages on disk; undefined where that fails: a lost cache is a miss. A
 * damaged file is made anew.
 */
function onDisk<Result>(use: (open: Disk) => Result): Result | undefined {
  if (Date.now() < retryAt) return undefined;
  try {
    disk ??= connect();
    said = '';
    return use(disk);
  } catch (error) {
    leaveDisk(error);
    return undefined;
  }
}

function leaveDisk(error: unknown): void {
  const damaged = isDamage(error);
  const message = error instanceof Error ? error.message : String(error);
  const then = damaged ? 'They are made anew.' : 'For a while they are kept in memory alone.';
  // On a disk that is never written the same is wrong each time.
  if (message !== said) console.error(`Kept pages: ${message}. ${then}`);
  said = message;
  disk?.database.close();
  disk = undefined;
  if (!damaged) retryAt = Date.now() + RETRY_MS;
  else for (const end of ['', '-wal', '-shm']) rmSync(fileOfPages() + end, { force: true });
}

function fileOfPages(): string {
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
  database.exec(
    'create table if not exists addresses (address text primary key, route text not null)',
  );
  const total = database.prepare('select sum(size) from pages').raw();
  return {
    database,
    size: Number(valueIn(total.get()) ?? 0),
    select: database.prepare('select page from pages where key = ? and build = ?').raw(),
    touch: database.prepare('update pages set used = ? where key = ?'),
    sizeOf: database.prepare('select size from pages where key = ?').raw(),
    insert: database.prepare('insert or replace into pages values (?, ?, ?, ?, ?)'),
    oldest: database.prepare(
      'delete from pages where key in (select key from pages order by used limit 50)',
    ),
    total,
    writes: 0,
    routeOf: database.prepare('select route from addresses where address = ?').raw(),
    keepRoute: database.prepare('insert or replace into addresses values (?, ?)'),
  };
}

/** A page of a build; `remembered` says whether one in memory will do, or only the one on disk. */
export function readPage(build: string, key: string, remembered: boolean): Page | undefined {
  const known = remembered && memory.get(key);
  if (known) {
    memory.delete(key);
    memory.set(key, known);
    return known.page;
  }
  const bytes = onDisk(({ select }) => unpack(valueIn(select.get(key, build))));
  if (!bytes) return undefined;
  onDisk(({ touch }) => touch.run(Date.now(), key));
  const page: Page = deserialize(bytes);
  remember(key, page, bytes.byteLength);
  return page;
}

/** The bytes of a page; undefined for none, and for those that no longer are what was written. */
function unpack(packed: unknown): Uint8Array | undefined {
  if (!(packed instanceof Uint8Array)) return undefined;
  try {
    return gunzipSync(packed);
  } catch {
    return undefined;
  }
}

/**
 * Keeps a page in memory at once, and on disk when the promise resolves: it is packed in a thread
 * of its own, while the page goes out.
 */
export async function writePage(build: string, key: string, page: Page): Promise<void> {
  const bytes = serialize(page);
  remember(key, page, bytes.byteLength);
  const packed = await gzip(bytes, { level: 4 });
  onDisk((open) => {
    open.size += packed.byteLength - Number(valueIn(open.sizeOf.get(key)) ?? 0);
    open.insert.run(key, build, Date.now(), packed.byteLength, packed);
    if (++open.writes % RECOUNT === 0) open.size = Number(valueIn(open.total.get()) ?? 0);
    while (open.size > DISK_BYTES) {
      open.oldest.run();
      open.size = Number(valueIn(open.total.get()) ?? 0);
    }
  });
}

/** Notes which route an address had, for when the store cannot say; all processes find it there. */
export function keepRoute(address: string, route: string): void {
  onDisk((open) => {
    if (valueIn(open.routeOf.get(address)) !== route) open.keepRoute.run(address, route);
  });
}

/** The route that an address had last. */
export function keptRoute(address: string): string | undefined {
  const route = onDisk(({ routeOf }) => valueIn(routeOf.get(address)));
  return typeof route === 'string' ? route : undefined;
}

function remember(key: string, page: Page, size: number): void {
  forget(key);
  memory.set(key, { page, size });
  memoryBytes += size;
  for (const oldest of memory.keys()) {
    if (memoryBytes <= MEMORY_BYTES) break;
    forget(oldest);
  }
}

function forget(key: string): void {
  const known = memory.get(key);
  if (!known) return;
  memory.delete(key);
  memoryBytes -= known.size;
}
