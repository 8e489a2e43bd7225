import { BUILT } from '../place';
import { findShelf, hasArticle, putArticle, putAsset, refreshShelves, STYLES } from './kept';

/** Of a service worker's world what is used here; its types cannot stand beside a window's. */
interface WaitingEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface FetchEvent extends WaitingEvent {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

interface Worker {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

declare const self: Worker;

const BAD_GATEWAY = 502;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event, pathname));
  else if (request.url.startsWith(new URL(BUILT, self.location.href).href)) {
    event.respondWith(answerAsset(event));
  } else if (pathname.startsWith(STYLES)) event.respondWith(answerStyle(request));
  else if (request.destination === 'image') event.respondWith(answerPicture(request));
});

async function activate(): Promise<void> {
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
  await refreshShelves().catch(() => undefined);
}

/** A page as it is now; without a network, or without its server, as it was. */
async function answerPage(event: FetchEvent, pathname: string): Promise<Response> {
  let answer: Response | undefined;
  try {
    answer = (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    answer = undefined;
  }
  if (answer && answer.status < BAD_GATEWAY) {
    if (answer.ok) event.waitUntil(refresh(pathname, answer.clone()));
    return answer;
  }
  const kept = await findKept(pathname);
  return kept ?? (await findShelf(pathname)) ?? answer ?? Response.error();
}

/** What is kept of a page, where a link to it spells its address as the server would redirect it. */
async function findKept(pathname: string): Promise<Response | undefined> {
  const name = pathname.replace(/\/{2,}/g, '/');
  for (const spelled of [name, `${name}/`]) {
    const kept = await caches.match(spelled, { ignoreVary: true });
    if (kept) return kept;
  }
  return undefined;
}

async function refresh(pathname: string, answer: Response): Promise<void> {
  if (await hasArticle(pathname)) await putArticle(pathname, await answer.text());
}

/** Its name is of its content, so that it never grows old. */
async function answerAsset(event: FetchEvent): Promise<Response> {
  const kept = await caches.match(event.request.url, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (answer.ok) event.waitUntil(putAsset(event.request.url, answer.clone()));
  return answer;
}

async function answerStyle(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request.url, { ignoreVary: true })) ?? Response.error();
  }
}

async function answerPicture(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    // One that was made smaller is kept as it was before.
    const whole = new URL(request.url).searchParams.get('url');
    for (const url of [request.url, ...(whole ? [whole] : [])]) {
      const kept = await caches.match(url, { ignoreVary: true });
      if (kept) return kept;
    }
    return Response.error();
  }
}
