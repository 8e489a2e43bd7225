import type { Claim } from '../../addresses/claim';
import { homeAddress, namedHome, rootAddress } from '../../addresses/home';
import type { FeedFormat, FeedSource, Page } from '../../addresses/pages';
import type { Resolution } from '../../addresses/resolution';
import { type Address, below, encodeAddress, folderOf, toAddress } from '../../addresses/text';
import type { Site } from '../../settings/site';
import type { Store } from '../store/store';
import { findOwner } from './find-claim';
import { findTerm } from './resolve-spelling';

/**
 * What stands at an address for machines, where no file claims it: feeds below lists, an article as
 * markdown, sitemaps and the like; `lookup` is the normalised address, with a slash at its end.
 */
export async function resolveMachine(
  store: Store,
  site: Site,
  lookup: string,
  spelled: string,
): Promise<Resolution | undefined> {
  const [, folder = '', name = ''] = /^(.*\/)([^/]+)\/$/.exec(lookup) ?? [];
  const found =
    (await findFeed(store, site, folder, name)) ?? (await findArticle(store, folder, name));
  const page = found?.page ?? findOfSite(site, folder, name);
  if (!page) return undefined;
  const truth = encodeAddress(found?.address ?? toAddress(folder + name));
  return spelled === truth ? { kind: 'page', page } : { kind: 'redirect', address: truth };
}

/** Where a page stands. */
interface Place {
  page: Page;
  address: Address;
}

async function findFeed(
  store: Store,
  { feeds }: Site,
  folder: string,
  name: string,
): Promise<Place | undefined> {
  const formats = new Map<string, FeedFormat>([
    [`${feeds.rssName}.xml`, 'rss'],
    ['atom.xml', 'atom'],
    ['feed.json', 'json'],
  ]);
  const format = formats.get(name);
  if (!format) return undefined;
  const owner = await findOwner(store, folder);
  const claim = owner?.kind === 'spelling' ? await findTerm(store, owner) : owner;
  const of = claim && feedOf(claim);
  if (!of) return undefined;
  return {
    page: { kind: 'feed', language: claim.language, of, format },
    address: below(folderOf(claim.address), name),
  };
}

/** What a feed below a claimed address tells of. */
function feedOf({ kind, target }: Claim): FeedSource | undefined {
  switch (kind) {
    case 'root':
      return { kind: 'site' };
    case 'home':
    case 'search':
      return { kind };
    case 'list':
    case 'spelling':
      return { kind: 'list', id: Number(target) };
    case 'terms':
      return { kind, taxonomy: target };
    default:
      return undefined;
  }
}

/** `/news/a.md`, `/news/a/index.md` and `/news/a/card.png` for the article at `/news/a/`. */
async function findArticle(store: Store, folder: string, name: string): Promise<Place | undefined> {
  const isCard = name === 'card.png';
  if (!isCard && !name.endsWith('.md')) return undefined;
  const isInside = isCard || name === 'index.md';
  const base = isInside ? folder : `${folder}${name.replace(/\.md$/, '')}/`;
  const claim = await findOwner(store, base);
  if (claim?.kind !== 'article') return undefined;
  const own = folderOf(claim.address);
  return {
    page: {
      kind: 'article',
      language: claim.language,
      id: Number(claim.target),
      reading: isCard ? 'card' : 'markdown',
    },
    address: isInside ? below(own, name) : toAddress(`${own.slice(0, -1)}.md`),
  };
}

/** What stands beside a home page, or at the site's root. */
function findOfSite(site: Site, folder: string, name: string): Page | undefined {
  const own = site.languages.find(
    ({ code }) => homeAddress(site, code) === folder || namedHome(site, code) === folder,
  )?.code;
  const isRoot = folder === rootAddress(site);
  const language = own ?? (isRoot ? site.defaultLanguage : undefined);
  if (!language) return undefined;
  switch (name) {
    case '404.html':
      return { kind: 'missing', language };
    case 'sitemap.xml':
      return { kind: 'sitemap', language, part: isRoot ? 'site' : 'index' };
    case 'robots.txt':
    case 'llms.txt':
      return isRoot ? { kind: 'machine', language, file: name } : undefined;
    case 'opensearch.xml':
      return own ? { kind: 'machine', language, file: name } : undefined;
  }
  const [, part] = /^sitemap-(news|(?:\d{4}-\d{2}|undated|lists)-\d{1,4})\.xml$/.exec(name) ?? [];
  return own && part ? { kind: 'sitemap', language, part } : undefined;
}
