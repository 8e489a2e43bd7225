import { setTimeout as pause } from 'node:timers/promises';
import { homeAddress } from '../addresses/home';
import { listNewest } from '../archive/read/articles';
import { getSite } from '../archive/store/meta';
import { openStore } from '../archive/store/store';

const NEWEST = 20;
const QUIET_MS = 500;

/**
 * Asks this server for the home pages and the newest articles, so that no reader waits for them;
 * whenever one has just asked for something else, that comes first. `lastAsked` is in epoch
 * milliseconds.
 */
export async function warm(
  ask: (address: string) => Promise<void>,
  lastAsked: () => number,
): Promise<void> {
  const store = openStore();
  const site = await getSite(store);
  const homes = site.languages.map(({ code }) => homeAddress(site, code));
  const newest = await listNewest(store, site, NEWEST);
  for (const address of [...homes, ...newest.map((card) => card.address)]) {
    while (Date.now() - lastAsked() < QUIET_MS) await pause(QUIET_MS);
    await ask(address);
  }
}
