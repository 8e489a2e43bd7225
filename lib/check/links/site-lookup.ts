import { createReadLink } from '../../addresses/read-link';
import { type AskedAddress, decodeAddress, type Href, lookupOf } from '../../addresses/text';
import { resolveAddress } from '../../archive/read/resolve';
import { getSite } from '../../archive/store/meta';
import type { Store } from '../../archive/store/store';

/** A link as it is written, and the page that it is on. */
export interface WrittenLink {
  written: string;
  page: Href;
}

/** Answers for one state of a site; what was asked once is remembered. */
export interface SiteLookup {
  /** Finds out at once what is at the ends of many links, as far as somebody claims it. */
  learn(links: WrittenLink[]): Promise<void>;
  /** Whether a link leads to something of the site. */
  isInside(link: WrittenLink): boolean;
  /** Whether what a link leads to is there; what is elsewhere counts as there. */
  isThere(link: WrittenLink): Promise<boolean>;
  /** The article whose whole page a link leads to, by its id; undefined for anything else. */
  findArticle(link: WrittenLink): Promise<number | undefined>;
}

const AT_ONCE = 1000;

export async function openLookup(store: Store): Promise<SiteLookup> {
  const readLink = createReadLink(await getSite(store));
  const known = new Map<string, boolean>();
  const askedBy = ({ written, page }: WrittenLink) => readLink(written, page);
  return { learn, isInside: (link) => askedBy(link).length > 0, isThere, findArticle };

  async function learn(links: WrittenLink[]): Promise<void> {
    const lookups = new Set(links.flatMap(askedBy).map(({ lookup }) => lookup ?? ''));
    const open = [...lookups].filter((lookup) => lookup && !known.has(lookup));
    for (let start = 0; start < open.length; start += AT_ONCE) {
      const claimed = await store
        .selectFrom('addresses')
        .select('lookup')
        .where('lookup', 'in', open.slice(start, start + AT_ONCE))
        .where('kind', '!=', 'gone')
        .execute();
      for (const { lookup } of claimed) known.set(lookup, true);
    }
  }

  async function isThere(link: WrittenLink): Promise<boolean> {
    const asked = askedBy(link);
    for (const address of asked) if (await isAddressThere(address)) return true;
    return asked.length === 0;
  }

  async function isAddressThere(address: AskedAddress): Promise<boolean> {
    const key = address.lookup ?? '';
    const isKnown = known.get(key);
    if (isKnown !== undefined) return isKnown;
    const isThere = (await resolveAddress(store, address, '')).kind !== 'missing';
    known.set(key, isThere);
    return isThere;
  }

  async function findArticle(link: WrittenLink): Promise<number | undefined> {
    for (const address of askedBy(link)) {
      const found = await resolveAddress(store, address, '');
      const end = found.kind === 'redirect' ? await resolveEnd(found.address) : found;
      if (end.kind !== 'page') continue;
      const { page } = end;
      return page.kind === 'article' && page.reading === 'whole' ? page.id : undefined;
    }
    return undefined;
  }

  function resolveEnd(spelled: Href) {
    const lookup = lookupOf(decodeAddress(spelled));
    return resolveAddress(store, { lookup, spelled }, '');
  }
}
