import type { Resolution } from '../../addresses/resolution';
import { encodeAddress, folderOf } from '../../addresses/text';
import { homeAddress, type Site } from '../../settings/site';
import type { Store } from '../store/store';
import { type Claim, findOwner } from './find-claim';

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
    (await feedRoute(store, site, folder, name)) ?? (await articleRoute(store, folder, name));
  const route = found?.route ?? siteRoute(site, folder, name);
  if (!route) return undefined;
  const truth = encodeAddress(found?.address ?? folder + name);
  return spelled === truth ? { kind: 'page', route } : { kind: 'redirect', address: truth };
}

/** Where a route is asked for; the address is decoded. */
interface Place {
  route: string;
  address: string;
}

async function feedRoute(
  store: Store,
  { feeds }: Site,
  folder: string,
  name: string,
): Promise<Place | undefined> {
  const formats = { [`${feeds.rssName}.xml`]: 'rss', 'atom.xml': 'atom', 'feed.json': 'json' };
  if (!Object.hasOwn(formats, name)) return undefined;
  const claim = await findOwner(store, folder);
  const of = claim && feedOf(claim);
  if (!of) return undefined;
  return {
    route: `/${claim.language}/feed/${of}/${formats[name]}`,
    address: folderOf(claim.address) + name,
  };
}

/** What a feed tells of: the kind of list, and which one. */
function feedOf({ kind, target }: Claim): string | undefined {
  switch (kind) {
    case 'root':
      return 'site/0';
    case 'home':
    case 'search':
      return `${kind}/0`;
    case 'list':
    case 'terms':
      return `${kind}/${target}`;
    default:
      return undefined;
  }
}

/** `/news/a.md`, `/news/a/index.md` and `/news/a/card.png` for the article at `/news/a/`. */
async function articleRoute(
  store: Store,
  folder: string,
  name: string,
): Promise<Place | undefined> {
  const isCard = name === 'card.png';
  if (!isCard && !name.endsWith('.md')) return undefined;
  const isInside = isCard || name === 'index.md';
  const base = isInside ? folder : `${folder}${name.replace(/\.md$/, '')}/`;
  const claim = await findOwner(store, base);
  if (claim?.kind !== 'article') return undefined;
  const own = folderOf(claim.address);
  return {
    route: `/${claim.language}/article/${claim.target}/${isCard ? 'card' : 'markdown'}`,
    address: isInside ? own + name : `${own.slice(0, -1)}.md`,
  };
}

function siteRoute(site: Site, folder: string, name: string): string | undefined {
  const language = site.languages.find(({ code }) => homeAddress(site, code) === folder)?.code;
  const isRoot = folder === '/';
  const owner = language ?? (isRoot ? site.defaultLanguage : undefined);
  if (!owner) return undefined;
  if (name === '404.html') return `/${owner}/missing`;
  if (name === 'sitemap.xml') return `/${owner}/sitemap/${isRoot ? 'site' : 'index'}`;
  if (isRoot && ['robots.txt', 'llms.txt'].includes(name)) return `/${owner}/machine/${name}`;
  if (!language) return undefined;
  if (name === 'opensearch.xml') return `/${language}/machine/${name}`;
  const [, part] = /^sitemap-(news|(?:\d{4}-\d{2}|undated|lists)-\d{1,4})\.xml$/.exec(name) ?? [];
  return part ? `/${language}/sitemap/${part}` : undefined;
}
