import { encodeAddress, readAddress, toAddress } from '../addresses/text';
import { getList } from '../archive/read/lists';
import { resolveAddress } from '../archive/read/resolve';
import type { Store } from '../archive/store/store';
import { CONTENT_FILE } from '../content/content-file';
import { findWrittenPath, guessWrittenPath } from '../content/written-path';
import { encodeLink } from '../settings/links';
import { BASE_PATH } from '../settings/place';
import type { Site } from '../settings/site';
import { tellAddress } from './addresses-of';
import { explainArticle } from './explain-article';
import type { Explanation } from './explanation';
import { findNearest } from './nearest-names';

/** Of which site something is asked, and by whom. */
export interface Circumstances {
  store: Store;
  site: Site;
  siteFolder: string;
  /** The folder from which a path is seen. */
  from: string;
  /** Epoch milliseconds. */
  now: number;
}

/** What stands at a path, or at an address in any spelling, and why; always something. */
export async function explain(asked: string, all: Circumstances): Promise<Explanation> {
  return (
    (await explainPath(asked, all)) ??
    (await explainAddress(asked, all)) ?? {
      ...{ kind: 'missing', asked },
      nearest: await findNearest(all.store, decoded(asked)),
    }
  );
}

async function explainPath(
  asked: string,
  { store, site, siteFolder, from, now }: Circumstances,
): Promise<Explanation | null> {
  const path = findWrittenPath(asked, { siteFolder, from, site }) ?? guessWrittenPath(asked, site);
  if (CONTENT_FILE.test(path)) return explainArticle(path, site, store, now);
  return explainFile(path, store);
}

/** A file beside articles, or one of those that are served as they are. */
async function explainFile(path: string, store: Store): Promise<Explanation | null> {
  const names = [`content/${path}`, path];
  const claims = await store
    .selectFrom('addresses')
    .select('address')
    .where('kind', '=', 'file')
    .where('source', 'in', names)
    .execute();
  const waiting = await store
    .selectFrom('waiting_files')
    .select('address')
    .where('file', 'in', names)
    .execute();
  const addresses = [...claims, ...waiting].map(({ address }) => address);
  return addresses.length > 0
    ? { kind: 'file', path, addresses, isWaiting: claims.length === 0 }
    : null;
}

async function explainAddress(asked: string, all: Circumstances): Promise<Explanation | null> {
  const { store, site, now } = all;
  const path = pathOf(asked);
  const address = readAddress(path);
  if (!address) return null;
  const found = await resolveAddress(store, address, '');
  switch (found.kind) {
    case 'redirect':
    case 'root':
    case 'today': {
      const { claims } = await tellAddress(store, toAddress(decoded(path)));
      return { kind: 'redirect', address: path, to: found.address, claims };
    }
    case 'file':
      return { kind: 'file', path: found.path, addresses: [path], isWaiting: false };
    case 'missing':
    case 'gone':
      return explainUnpublished(path, site, store, now);
  }
  const { page } = found;
  if (page.kind === 'article') return explainId(page.id, all);
  const language = 'language' in page ? page.language : '';
  const list = page.kind === 'list' ? await getList(store, page.id) : undefined;
  if (!list) return { kind: 'page', page: page.kind, language, address: path };
  const { name, count, kind, address: own } = list;
  return { kind: 'list', name, of: kind, language, count, address: own };
}

async function explainId(
  id: number,
  { store, site, now }: Circumstances,
): Promise<Explanation | null> {
  const row = await store
    .selectFrom('articles')
    .select('path')
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? explainArticle(row.path, site, store, now) : null;
}

/** An article that would stand there, were it published. */
async function explainUnpublished(
  path: string,
  site: Site,
  store: Store,
  now: number,
): Promise<Explanation | null> {
  const address = encodeAddress(toAddress(decoded(path)));
  const row = await store
    .selectFrom('articles')
    .select('path')
    .where('address', 'in', [address, encodeAddress(toAddress(`${decoded(path)}/`))])
    .executeTakeFirst();
  return row ? explainArticle(row.path, site, store, now) : null;
}

/** The path of an address, percent-encoded: of a whole URL, or as somebody types it. */
function pathOf(asked: string): string {
  const written = asked.replace(/^https?:\/\/[^/?#]+/i, '').replace(/[?#].*$/s, '');
  const path = written.startsWith('/') ? written : `/${written}`;
  const placed = path.startsWith(`${BASE_PATH}/`) ? path : BASE_PATH + path;
  return encodeLink(placed);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
