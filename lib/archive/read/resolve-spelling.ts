import type { Claim } from '../../addresses/claim';
import type { Resolution } from '../../addresses/resolution';
import { decodeAddress, pathify } from '../../addresses/text';
import { foldSpelling } from '../../folding/fold-spelling';
import type { Site } from '../../settings/site';
import type { Store } from '../store/store';
import { findClaim } from './find-claim';
import { getList } from './lists';

/** Of a claim of a term's other spelling, the term's own; undefined where nothing is under it. */
export async function findTerm(store: Store, spelling: Claim): Promise<Claim | undefined> {
  const list = await getList(store, Number(spelling.target));
  return list && { ...spelling, kind: 'list', address: decodeAddress(list.address) };
}

/** Leads from a claim of a term's other spelling to where the term stands. */
export async function redirectToTerm(store: Store, spelling: Claim): Promise<Resolution> {
  const { target, language } = spelling;
  const list = await getList(store, Number(target));
  return list ? { kind: 'redirect', address: list.address } : { kind: 'missing', language };
}

/**
 * Leads to a term whose spellings are one from what differs from one of them in width, case or script
 * only; `lookup` is the normalised address. Undefined where there is none.
 */
export async function resolveSpelling(
  store: Store,
  site: Site,
  lookup: string,
): Promise<Resolution | undefined> {
  if (site.merges.length === 0 && site.terms.fold.length === 0) return undefined;
  const folded = lookup.replace(/[^/]+(?=\/$)/, (name) => pathify(foldSpelling(name)));
  const claim = folded === lookup ? undefined : await findClaim(store, folded);
  if (claim?.kind === 'spelling') return redirectToTerm(store, claim);
  if (claim?.kind !== 'list') return undefined;
  const list = await getList(store, Number(claim.target));
  const isFolded = list && site.terms.fold.includes(list.kind);
  return isFolded ? { kind: 'redirect', address: list.address } : undefined;
}
