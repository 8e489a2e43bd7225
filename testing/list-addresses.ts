import { encodeAddress, folderOf } from '../lib/addresses/text';
import type { Store } from '../lib/archive/store/store';
import type { Tables } from '../lib/archive/store/tables';

type Claim = Tables['addresses'];

/** Every address of a site: what is claimed, all that stands below, and the routes behind them. */
export async function listAddresses(store: Store): Promise<Set<string>> {
  const claims = await store.selectFrom('addresses').selectAll().execute();
  const all = [
    ...claims.flatMap(({ address }) => encodeAddress(address)),
    ...claims.flatMap((claim) => below(claim).map(encodeAddress)),
    ...claims.flatMap(routesOf),
    ...(await listDated(store, claims)),
  ];
  return new Set(all);
}

const FEEDS = ['index.xml', 'atom.xml', 'feed.json', 'page/1/', 'page/2/'];
const READINGS = ['lite/', 'zh-cn/', 'zh-tw/', 'zh-hk/', 'index.md', 'card.png', 'index.html'];

function below({ kind, address }: Claim): string[] {
  const folder = folderOf(address);
  if (kind === 'list' || kind === 'terms') return FEEDS.map((name) => folder + name);
  if (kind !== 'article') return [];
  return [`${folder.slice(0, -1)}.md`, ...READINGS.map((name) => folder + name)];
}

/** Of `app/`: nobody may come in there. */
function routesOf({ kind, language, target }: Claim): string[] {
  if (kind === 'file') return [`/files/${encodeAddress(target)}`, `/${encodeAddress(target)}`];
  if (kind === 'list') {
    return [`/${language}/list/${target}/1`, `/${language}/feed/list/${target}/rss`];
  }
  if (kind !== 'article') return [];
  const route = `/${language}/article/${target}`;
  return [route, ...['lite', 'markdown', 'card', 'converted'].map((name) => `${route}/${name}`)];
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
