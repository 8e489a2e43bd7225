import { setTimeout as pause } from 'node:timers/promises';
import { homeAddress } from '../addresses/home';
import { listNewest } from '../archive/read/articles';
import { getSite } from '../archive/store/meta';
import { openStore } from '../archive/store/store';
import { contentVersion } from '../archive/store/versions';
import { listRemembered } from '../pages';

const NEWEST = 20;
const REMEMBERED = 50;
const QUIET_MS = 500;
const LOOK_MS = 1000;

/**
 * After the start, and whenever the content has changed, asks this server for the home pages, the
 * newest articles, and the pages that readers had last, so that none waits for them: what is fresh
 * costs nothing. Whenever a reader has just asked for something, that comes first. `lastAsked` is in
 * epoch milliseconds. Never ends.
 */
export async function keepWarm(
  ask: (address: string) => Promise<void>,
  lastAsked: () => number,
): Promise<never> {
  for (let warmed = -1; ; await pause(LOOK_MS)) {
    try {
      const version = contentVersion();
      if (version === warmed) continue;
      await warm();
      warmed = version;
    } catch {
      // While the store cannot be read there is nothing new.
    }
  }

  async function warm(): Promise<void> {
    for (const address of await listWanted()) {
      while (Date.now() - lastAsked() < QUIET_MS) await pause(QUIET_MS);
      await ask(address);
    }
  }
}

async function listWanted(): Promise<Set<string>> {
  const store = openStore();
  const site = await getSite(store);
  const homes = site.languages.map(({ code }) => homeAddress(site, code));
  const newest = await listNewest(store, site, NEWEST);
  const addresses = newest.map(({ address }) => address);
  return new Set([...homes, ...addresses, ...listRemembered(REMEMBERED)]);
}
