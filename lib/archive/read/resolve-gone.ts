import type { Resolution } from '../../addresses/resolution';
import type { Store } from '../store/store';
import { findClaim, findOwner } from './find-claim';

const BELOW = /^(.*?)(?:\/(?:zh-cn|zh-tw|zh-hk|lite|index\.md|card\.png)|\.md)\/$/;

/** Tells of an article that has expired, at its address and where its readings stood. */
export async function resolveGone(store: Store, lookup: string): Promise<Resolution | undefined> {
  const [, base] = BELOW.exec(lookup) ?? [];
  const claim = (await findClaim(store, lookup)) ?? (base && (await findOwner(store, `${base}/`)));
  return claim && claim.kind === 'gone' ? { kind: 'gone', language: claim.language } : undefined;
}
