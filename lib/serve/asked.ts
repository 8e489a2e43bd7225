import type { Page } from '../addresses/pages';
import type { Resolution } from '../addresses/resolution';
import { readRoute, writeRoute } from '../addresses/routes';
import type { AskedAddress } from '../addresses/text';
import { resolveAddress } from '../archive/read/resolve';
import { openStore } from '../archive/store/store';
import { contentVersion } from '../archive/store/versions';
import { keepRoute, keptRoute } from '../pages';

/** A page that a request asks for. */
export interface AskedPage {
  kind: 'page';
  page: Page;
  /** Of `app/`; pages are kept under it. */
  route: string;
  /** With which it is answered when all is well. */
  status: 200 | 404 | 410;
}

/** The page that stands at an address, or tells that nothing does, or no longer; else what stands there. */
export async function findAsked(
  address: AskedAddress,
  accepted: string,
): Promise<AskedPage | Exclude<Resolution, { kind: 'page' | 'missing' | 'gone' }>> {
  const found = await resolve(address, accepted);
  switch (found.kind) {
    case 'page':
      return askedPage(found.page, 200);
    case 'missing':
      return askedPage(found, 404);
    case 'gone':
      return askedPage(found, 410);
    default:
      return found;
  }
}

export function askedPage(page: Page, status: AskedPage['status']): AskedPage {
  return { kind: 'page', page, route: writeRoute(page), status };
}

/** What addresses resolved to, for one version of the content; unknown addresses are not kept. */
let resolved = new Map<string, Resolution>();
/** The same for the version before: all there is while the store cannot be read. */
let resolvedBefore = new Map<string, Resolution>();
let resolvedVersion = 0;
const MAX_RESOLVED = 20_000;

async function resolve(address: AskedAddress, accepted: string): Promise<Resolution> {
  const { spelled } = address;
  try {
    const version = contentVersion();
    // Versions only grow: a smaller one is that of a store which has lost it.
    if (version > resolvedVersion) {
      resolvedBefore = resolved;
      resolved = new Map();
      resolvedVersion = version;
    }
    return resolved.get(spelled) ?? (await resolveAnew(address, accepted));
  } catch (error) {
    // A store that cannot be read takes nothing from what was known.
    const known = resolved.get(spelled) ?? resolvedBefore.get(spelled) ?? knownToAll(spelled);
    if (!known) throw error;
    return known;
  }
}

async function resolveAnew(address: AskedAddress, accepted: string): Promise<Resolution> {
  const found = await resolveAddress(openStore(), address, accepted);
  if (found.kind === 'page') {
    if (resolved.size >= MAX_RESOLVED) resolved.clear();
    resolved.set(address.spelled, found);
    keepRoute(address.spelled, writeRoute(found.page));
  }
  return found;
}

/** What another worker, or one before this, has found there. */
function knownToAll(spelled: string): Resolution | undefined {
  const page = readRoute(keptRoute(spelled) ?? '');
  return page && { kind: 'page', page };
}
