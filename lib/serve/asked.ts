import type { IncomingMessage } from 'node:http';
import type { Resolution } from '../archive/resolution';
import { resolveAddress } from '../archive/resolve';
import { openStore } from '../archive/store/store';
import { contentVersion } from '../cache/freshness.mjs';

/** A page that a request asks for. */
export interface AskedPage {
  kind: 'page';
  /** Of its route in `app/`. */
  route: string;
  /** With which it is answered when all is well. */
  status: 200 | 404;
}

/** Where a request is sent instead. */
export interface Elsewhere {
  kind: 'elsewhere';
  status: 307 | 308;
  headers: Record<string, string>;
}

/** What the build has made, and the pictures that Next.js makes smaller. */
const OF_NEXT = /^\/_(?:next\/(?:static\/|image\b)|broadsheet\/)/;

/** What a request asks for; undefined where it is for Next.js to say what it means. */
export async function findAsked({
  url = '/',
  headers,
}: IncomingMessage): Promise<AskedPage | Elsewhere | undefined> {
  if (OF_NEXT.test(url)) return undefined;
  const [, pathname = '/', query = ''] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  const found = await resolve(pathname, headers['accept-language'] ?? '');
  switch (found.kind) {
    case 'page':
      return { kind: 'page', route: found.route, status: 200 };
    case 'missing':
      return { kind: 'page', route: `/${found.language}/missing`, status: 404 };
    case 'redirect':
      return elsewhere(308, found.address + query);
    case 'root':
      return elsewhere(307, found.address + query, { vary: 'accept-language' });
    case 'today':
      return elsewhere(307, found.address + query, { 'cache-control': 'no-store' });
    case 'file':
      return undefined;
  }
}

/** Relative, so that a proxy in front may have another name. */
function elsewhere(
  status: Elsewhere['status'],
  location: string,
  headers: Record<string, string> = {},
): Elsewhere {
  return { kind: 'elsewhere', status, headers: { location, ...headers } };
}

/** What addresses resolved to, for one version of the content; unknown addresses are not kept. */
let resolved = new Map<string, Resolution>();
/** The same for the version before: all there is while the store cannot be read. */
let resolvedBefore = new Map<string, Resolution>();
let resolvedVersion = 0;
const MAX_RESOLVED = 20_000;

async function resolve(pathname: string, accepted: string): Promise<Resolution> {
  try {
    const version = contentVersion();
    // Versions only grow: a smaller one is that of a store which has lost it.
    if (version > resolvedVersion) {
      resolvedBefore = resolved;
      resolved = new Map();
      resolvedVersion = version;
    }
    return resolved.get(pathname) ?? (await resolveAnew(pathname, accepted));
  } catch (error) {
    // A store that cannot be read takes nothing from what was known.
    const known = resolved.get(pathname) ?? resolvedBefore.get(pathname);
    if (!known) throw error;
    return known;
  }
}

async function resolveAnew(pathname: string, accepted: string): Promise<Resolution> {
  const found = await resolveAddress(openStore(), pathname, accepted);
  if (found.kind === 'page') {
    if (resolved.size >= MAX_RESOLVED) resolved.clear();
    resolved.set(pathname, found);
  }
  return found;
}
