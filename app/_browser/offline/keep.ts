import { BASE_PATH } from '../place';
import { listSaved } from '../shelf/shelf';
import { readShelf } from '../shelf/storage';
import { hasArticle, keepArticle, keepNothing, keepOnly, keepShelf } from './kept';

export const WORKER = `${BASE_PATH}/service-worker.js`;

/**
 * Makes what is kept for times without a network agree with the shelf: all that is saved, and
 * nothing else. Browsers that keep nothing, or not for this page, are left as they are.
 */
export async function keepSaved(shelfAddress: string, pictures: string[] = []): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  // One after the other: what is being kept must not come back after it was taken off the shelf.
  await navigator.locks.request('broadsheet-keep', () => keepNow(shelfAddress, pictures));
}

async function keepNow(shelfAddress: string, pictures: string[]): Promise<void> {
  const saved = listSaved(readShelf());
  try {
    if (saved.length === 0 && !isInstalled()) return await leave();
    await navigator.serviceWorker.register(WORKER);
    await keepOnly(saved.map(({ address }) => address));
    await keepShelf(shelfAddress);
    for (const { address } of saved) {
      const here = address === location.pathname;
      if (here || !(await hasArticle(address))) await keepArticle(address, here ? pictures : []);
    }
  } catch {
    // No network, no room, or no leave to keep anything: the shelf itself is not touched.
  }
}

export function isInstalled(): boolean {
  return matchMedia('(display-mode: standalone)').matches;
}

async function leave(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(`${BASE_PATH}/`);
  if (!registration) return;
  await registration.unregister();
  await keepNothing();
}
