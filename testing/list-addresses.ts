import type { Claim } from '../lib/addresses/claim';
import { READINGS as PAGES_OF_ARTICLE } from '../lib/addresses/pages';
import { writeFileRoute, writeRoute } from '../lib/addresses/routes';
import { type Address, below, encodeAddress, folderOf, toAddress } from '../lib/addresses/text';
import type { Store } from '../lib/archive/store/store';

/** Every address of a site: what is claimed, all that stands below, and the routes behind them. */
export async function listAddresses(store: Store): Promise<Set<string>> {
  const claims = await store.selectFrom('addresses').selectAll().execute();
  const all = [
    ...claims.flatMap(({ address }) => encodeAddress(address)),
    ...claims.flatMap((claim) => listBelow(claim).map(encodeAddress)),
    ...claims.flatMap(routesOf),
    ...(await listDated(store, claims)),
  ];
  return new Set(all);
}

const FEEDS = ['index.xml', 'atom.xml', 'feed.json', 'page/1/', 'page/2/'];
const READINGS = ['lite/', 'zh-cn/', 'zh-tw/', 'zh-hk/', 'index.md', 'card.png', 'index.html'];

function listBelow({ kind, address }: Claim): Address[] {
  const folder = folderOf(address);
  if (kind === 'list' || kind === 'terms') return FEEDS.map((name) => below(folder, name));
  if (kind !== 'article') return [];
  return [toAddress(`${folder.slice(0, -1)}.md`), ...READINGS.map((name) => below(folder, name))];
}

/** Of `app/`: nobody may come in there. */
function routesOf({ kind, language, target }: Claim): string[] {
  const id = Number(target);
  if (kind === 'file') return [writeFileRoute(target), encodeAddress(toAddress(`/${target}`))];
  if (kind === 'list') {
    return [
      writeRoute({ kind, language, id, page: 1 }),
      writeRoute({ kind: 'feed', language, of: { kind, id }, format: 'rss' }),
    ];
  }
  if (kind !== 'article') return [];
  return PAGES_OF_ARTICLE.map((reading) => writeRoute({ kind, language, id, reading }));
}

async function listDated(store: Store, claims: Claim[]): Promise<string[]> {
  const periods = await store.selectFrom('periods').selectAll().execute();
  const archives = claims.filter(({ kind }) => kind === 'archive');
  return archives.flatMap(({ address, language }) =>
    periods
      .filter((period) => period.language === language)
      .flatMap(({ unit, period }) => [
        `${address}${period.replaceAll('-', '/')}/`,
        ...(unit === 'day' ? [`${address}${period.replaceAll('-', '/')}/page/2/`] : []),
      ]),
  );
}
