import { listNewest } from '../archive/articles';
import { getSite } from '../archive/meta';
import { openStore } from '../archive/store';
import { homeAddress } from '../site/site';

const NEWEST = 20;

/** Asks this server for the home pages and the newest articles, so that no reader waits for them. */
export async function warm(port: number): Promise<void> {
  const store = openStore();
  const site = await getSite(store);
  const homes = site.languages.map(({ code }) => homeAddress(site, code));
  const newest = await listNewest(store, site, NEWEST);
  for (const address of [...homes, ...newest.map((card) => card.address)]) {
    await fetch(`http://127.0.0.1:${port}${address}`).then((answer) => answer.arrayBuffer());
  }
}
