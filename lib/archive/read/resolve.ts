import type { Claim } from '../../addresses/claim';
import { homeAddress } from '../../addresses/home';
import { isOwnPage, type Page } from '../../addresses/pages';
import type { Resolution } from '../../addresses/resolution';
import {
  type Address,
  type AskedAddress,
  encodeAddress,
  pageAddress,
  toAddress,
} from '../../addresses/text';
import { chooseLanguage } from '../../settings/choose-language';
import type { Site } from '../../settings/site';
import { getSite } from '../store/meta';
import type { Store } from '../store/store';
import { findClaim, findOwner } from './find-claim';
import { getHomeList, getList } from './lists';
import { pagesOf } from './pages-of';
import { listYears, YEARS_PER_PAGE } from './periods';
import { resolveGone } from './resolve-gone';
import { resolveMachine } from './resolve-machine';
import { resolvePeriod, todayAddress } from './resolve-period';
import { resolveReading } from './resolve-reading';
import { redirectToTerm, resolveSpelling } from './resolve-spelling';
import { countTerms, TERMS_PER_PAGE } from './terms';

/**
 * Finds what stands at the address that a request asks for; `accepted` is its `Accept-Language`.
 */
export async function resolveAddress(
  store: Store,
  { lookup, spelled }: AskedAddress,
  accepted: string,
): Promise<Resolution> {
  const site = await getSite(store);
  if (lookup === null) return { kind: 'missing', language: chooseLanguage(site, accepted) };
  const claim = await findClaim(store, lookup);
  const inFolder = /^(.*\/)index\.html\/$/.exec(lookup)?.[1];
  if (!claim && inFolder) return redirectInto(store, site, inFolder, accepted);
  if (claim?.kind === 'root') {
    return { kind: 'root', address: homeAddress(site, chooseLanguage(site, accepted)) };
  }
  if (claim && claim.kind !== 'gone') return resolveClaim(store, site, claim, spelled, 1);

  const machine = await resolveMachine(store, site, lookup, spelled);
  if (machine) return machine;
  const { base, page } = parsePage(lookup, site);
  const paged = base && (await findOwner(store, base));
  if (paged && paged.kind !== 'gone' && page >= 1)
    return resolveClaim(store, site, paged, spelled, page);
  const dated = await resolveDated(store, site, base || lookup, spelled, base ? page : 1);
  if (dated) return dated;
  const reading = await resolveReading(store, lookup, spelled);
  if (reading) return reading;
  const term = await resolveSpelling(store, site, base || lookup);
  if (term) return term;
  const gone = await resolveGone(store, lookup);
  if (gone) return gone;
  return {
    kind: 'missing',
    language: languageAround(site, lookup) ?? chooseLanguage(site, accepted),
  };
}

/** The list of which a page is asked for, and its number; without base where none is. */
function parsePage(lookup: string, { addresses }: Site): { base: string; page: number } {
  const [, base = '', name, digits] =
    /^(.*\/)([^/]+)\/0*(\d{1,9})(?:\.html)?\/$/.exec(lookup) ?? [];
  const isPage = name === addresses.paginatePath.toLowerCase();
  return isPage ? { base, page: Number(digits) } : { base: '', page: 0 };
}

/** Servers of files answer for `a/` with `a/index.html`; here that is one more way to spell it. */
async function redirectInto(
  store: Store,
  site: Site,
  folder: string,
  accepted: string,
): Promise<Resolution> {
  const found = await resolveAddress(
    store,
    { lookup: folder, spelled: encodeAddress(toAddress(folder)) },
    accepted,
  );
  if (found.kind === 'page') return redirect(toAddress(folder));
  return found.kind === 'file' ? { kind: 'missing', language: site.defaultLanguage } : found;
}

/** What stands below the address of an archive by date. */
async function resolveDated(
  store: Store,
  site: Site,
  lookup: string,
  spelled: string,
  page: number,
): Promise<Resolution | undefined> {
  const [, base = '', below = ''] = /^(.*\/)(today\/|on\/[^/]+\/|\d{4}\/.*)$/.exec(lookup) ?? [];
  const claim = base ? await findClaim(store, base) : undefined;
  if (claim?.kind !== 'archive') return undefined;
  const { language, address: archive } = claim;
  if (below === 'today/' && page === 1) {
    return {
      kind: 'today',
      address: encodeAddress(todayAddress(archive, site.timeZone, Date.now())),
    };
  }
  const found = await resolvePeriod(store, language, archive, below, page, site);
  if (!found || page < 1) return undefined;
  const { address, articles, pageSize } = found;
  // With fewer articles on a page, as in lists, a day had more pages.
  const before = (page - 1) * site.pageSize;
  if (page > pagesOf(articles, pageSize)) {
    if (before >= articles) return undefined;
    return redirect(pageAddress(address, Math.floor(before / pageSize) + 1, site));
  }
  const truth = pageAddress(address, page, site);
  if (spelled !== encodeAddress(truth)) return redirect(truth);
  return { kind: 'page', page: found.page };
}

async function resolveClaim(
  store: Store,
  site: Site,
  claim: Claim,
  spelled: string,
  number: number,
): Promise<Resolution> {
  const { kind, address, language, target } = claim;
  if (kind === 'alias') return redirect(toAddress(target));
  if (kind === 'spelling') return redirectToTerm(store, claim);
  const pages = await countPages(store, site, claim);
  if (number > pages) return resolveBeyond(store, site, claim, number);
  const truth = pageAddress(address, number, site);
  if (spelled !== encodeAddress(truth)) return redirect(truth);
  if (kind === 'file') return { kind: 'file', path: target };
  const page = pageOf(claim, number);
  return page ? { kind: 'page', page } : { kind: 'missing', language };
}

/** A page behind the last one: with fewer terms on a page, as in Hugo, there were more pages. */
async function resolveBeyond(
  store: Store,
  site: Site,
  { kind, address, language, target }: Claim,
  page: number,
): Promise<Resolution> {
  const before = (page - 1) * site.pageSize;
  if (kind !== 'terms' || before >= (await countTerms(store, language, target))) {
    return { kind: 'missing', language };
  }
  return redirect(pageAddress(address, Math.floor(before / TERMS_PER_PAGE) + 1, site));
}

/** What is rendered at a claimed address, of a list the page `page`; none where nothing is. */
function pageOf({ kind, language, target }: Claim, page: number): Page | undefined {
  if (isOwnPage(kind)) return { kind, language };
  switch (kind) {
    case 'worker':
      return { kind };
    case 'home':
    case 'archive':
      return { kind, language, page };
    case 'list':
      return { kind, language, id: Number(target), page };
    case 'terms':
      return { kind, language, taxonomy: target, page };
    case 'article':
      return { kind, language, id: Number(target), reading: 'whole' };
    case 'root':
    case 'alias':
    case 'spelling':
    case 'file':
    case 'gone':
      return undefined;
    default: {
      const unknown: never = kind;
      return unknown;
    }
  }
}

/** How many pages stand at a claimed address; 1 for what has no pages. */
async function countPages(store: Store, site: Site, claim: Claim): Promise<number> {
  const { kind, language, target } = claim;
  if (kind === 'terms') return pagesOf(await countTerms(store, language, target), TERMS_PER_PAGE);
  if (kind === 'archive') {
    return pagesOf((await listYears(store, language)).length, YEARS_PER_PAGE);
  }
  if (kind !== 'home' && kind !== 'list') return 1;
  const list =
    kind === 'home'
      ? await getHomeList(store, site, language)
      : await getList(store, Number(target));
  return pagesOf(list?.count ?? 0, site.pageSize);
}

function redirect(address: Address): Resolution {
  return { kind: 'redirect', address: encodeAddress(address) };
}

/** The language in whose part of the site an address would stand. */
function languageAround(site: Site, lookup: string): string | undefined {
  const first = lookup.slice(site.basePath.length).split('/')[1];
  return site.languages.find(({ key }) => key.toLowerCase() === first)?.code;
}
