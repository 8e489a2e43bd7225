import { BASE_PATH, BUILT } from '../place';

/**
 * What is kept of the site for times without a network: a cache an article, one for what pages are
 * made of, one for the shelf's own page, which is shown in place of what is not kept.
 */
const ARTICLE = 'broadsheet-article ';
const ASSETS = 'broadsheet-assets';
const SHELVES = 'broadsheet-shelves';

/** The last so many files of style and script: several builds' worth. */
const MAX_ASSETS = 120;
const MAX_PICTURES = 40;
const MAX_PICTURE_BYTES = 2_000_000;
const MAX_TOTAL_BYTES = 200_000_000;

/** In pages, in modules of ours, and in scripts of Next.js. */
const ASSET =
  /\/?_next\/static\/[\w./~-]+\.(?:js|css)|(?<=")\.\/[\w.~-]+\.js(?=")|static\/chunks\/[\w.~-]+\.(?:js|css)|(?<=")[^"]*\/_broadsheet\/[\w-]+\.css(?=")/g;
/** Where the styles of rare parts stand, whose names do not change with what is in them. */
export const STYLES = `${BASE_PATH}/_broadsheet/`;

/** Keeps an article's page, what it is made of, and its pictures as far as they may be had. */
export async function keepArticle(address: string, pictures: string[]): Promise<void> {
  const html = await load(address);
  if (html === null) return;
  await putArticle(address, html);
  await keepAssets(html);
  const cache = await caches.open(ARTICLE + address);
  for (const picture of pictures.slice(0, MAX_PICTURES)) await keepPicture(cache, picture);
}

export async function putArticle(address: string, html: string): Promise<void> {
  await (await caches.open(ARTICLE + address)).put(address, page(html));
}

export function hasArticle(address: string): Promise<boolean> {
  return caches.has(ARTICLE + address);
}

/** Lets go of every article that is not among these. */
export async function keepOnly(addresses: string[]): Promise<void> {
  const wanted = new Set(addresses.map((address) => ARTICLE + address));
  for (const name of await caches.keys()) {
    if (name.startsWith(ARTICLE) && !wanted.has(name)) await caches.delete(name);
  }
}

/** Lets go of everything. */
export async function keepNothing(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith('broadsheet-')) await caches.delete(name);
  }
}

/**
 * Keeps the page of a shelf, which lists what can be read without a network; it is no use without
 * its script, so that comes first.
 */
export async function keepShelf(address: string): Promise<void> {
  const html = await load(address);
  if (html === null) return;
  await keepAssets(html);
  await (await caches.open(SHELVES)).put(address, page(html));
}

/** Makes the kept pages of shelves anew, with what another build made them of. */
export async function refreshShelves(): Promise<void> {
  for (const { url } of await (await caches.open(SHELVES)).keys()) await keepShelf(url);
}

/** The shelf in the language of an address, or in any. */
export async function findShelf(pathname: string): Promise<Response | undefined> {
  const cache = await caches.open(SHELVES);
  const shelves = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const home = (shelf: string) => shelf.replace(/[^/]+\/$/, '');
  const near = shelves
    .filter((shelf) => pathname.startsWith(home(shelf)))
    .toSorted((a, b) => b.length - a.length)[0];
  const found = near ?? shelves[0];
  return found === undefined ? undefined : cache.match(found);
}

export async function putAsset(url: string, response: Response): Promise<void> {
  const cache = await caches.open(ASSETS);
  await cache.put(url, response);
  const known = await cache.keys();
  for (const old of known.slice(0, Math.max(0, known.length - MAX_ASSETS))) await cache.delete(old);
}

/** Style and script, and the script that script loads on demand. */
async function keepAssets(text: string): Promise<void> {
  const cache = await caches.open(ASSETS);
  for (const [name] of text.matchAll(ASSET)) {
    const path = addressOf(name);
    if (!path.startsWith(STYLES) && (await cache.match(path))) continue;
    const response = await fetch(path);
    if (!response.ok) continue;
    const copy = response.clone();
    await putAsset(path, response);
    if (path.endsWith('.js')) await keepAssets(await copy.text());
  }
}

function addressOf(name: string): string {
  if (name.startsWith(STYLES)) return name;
  const [, module] = /^\.\/(.+)/.exec(name) ?? [];
  return module ? `${BUILT}broadsheet/${module}` : name.replace(/^\/?(?:_next\/)?static\//, BUILT);
}

async function keepPicture(cache: Cache, url: string): Promise<void> {
  const { usage = 0 } = await navigator.storage.estimate();
  if (usage > MAX_TOTAL_BYTES) return;
  try {
    const response = await fetch(url, { mode: 'cors', referrerPolicy: 'no-referrer' });
    if (!response.ok) return;
    const picture = await response.blob();
    if (picture.size > MAX_PICTURE_BYTES) return;
    await cache.put(url, new Response(picture, { headers: { 'content-type': picture.type } }));
  } catch {
    // Its server does not let it be read from here.
  }
}

async function load(address: string): Promise<string | null> {
  const response = await fetch(address, { cache: 'no-cache' });
  return response.ok ? response.text() : null;
}

function page(html: string): Response {
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
