import path from 'node:path';
import { folderOf } from '../../content/addresses';
import type { Problem } from '../../content/article';
import { CONTENT_FILE, isHtmlFile, OTHER_FORMAT } from '../../content/content-file';
import { parseSourcePath } from '../../content/source-path';
import { homeAddress, type Site } from '../../site/site';
import type { Store } from '../store/store';
import { type Claim, fileClaim, routeClaims } from './claims';
import type { StaticFile } from './find-files';
import type { ScannedFile } from './scan';
import { chunks, insertClaims } from './write';

/** Claims the addresses of every language's own pages. */
export async function claimRoutes(store: Store, site: Site): Promise<void> {
  await store.deleteFrom('addresses').where('priority', '=', 0).execute();
  await insertClaims(store, routeClaims(site));
}

/**
 * Claims the addresses of the files of `staticDirs`, and of those that stand among the articles: of a
 * page bundle (`index.md`) below its page, of other folders below their list. They are served from
 * where they are.
 */
export async function claimFiles(
  store: Store,
  site: Site,
  content: ScannedFile[],
  statics: StaticFile[],
): Promise<void> {
  const language = site.defaultLanguage;
  await store.deleteFrom('addresses').where('kind', '=', 'file').execute();
  const ofStatic = statics.map(({ path, dir }) =>
    fileClaim(`/${path}`, `${dir}/${path}`, language),
  );
  const pages = await listHtmlArticles(store);
  const files = content.filter(({ path }) =>
    isHtmlFile(path) ? !pages.has(path) : !CONTENT_FILE.test(path) && !OTHER_FORMAT.test(path),
  );
  const bundles = files.length > 0 ? await mapBundles(store) : new Map();
  const ofContent = files.flatMap(({ path: file }) =>
    placesOf(file.normalize('NFC'), bundles, site).map((place) =>
      fileClaim(place.address, path.posix.join('content', file), place.language),
    ),
  );
  const claims = [...ofStatic, ...ofContent];
  await insertClaims(store, claims);
  await reportTaken(store, claims);
}

const TAKEN = 'Another file has the address of this one';

/** Reports files that nobody can ask for: names that differ in case or in Unicode's forms alone. */
async function reportTaken(store: Store, claims: Claim[]): Promise<void> {
  await store.deleteFrom('problems').where('message', '=', TAKEN).execute();
  const winners = new Map<string, string>();
  for (const { lookup, source } of claims) {
    const before = winners.get(lookup);
    if (before === undefined || source < before) winners.set(lookup, source);
  }
  const problems = claims.flatMap(({ lookup, source, address }): Problem[] => {
    const winner = winners.get(lookup) ?? source;
    if (winner === source) return [];
    return [
      {
        ...{ path: path.posix.relative('content', source), line: 1, column: 1 },
        ...{ severity: 'warning', message: TAKEN, found: address },
        expected: `an address of its own; it belongs to ${winner}`,
      },
    ];
  });
  for (const some of chunks(problems)) await store.insertInto('problems').values(some).execute();
}

/** Those of the articles that are HTML; other HTML among the articles is a file like any other. */
async function listHtmlArticles(store: Store): Promise<Set<string>> {
  const rows = await store
    .selectFrom('articles')
    .select('path')
    .where((where) => where.or([where('path', 'like', '%.html'), where('path', 'like', '%.htm')]))
    .execute();
  return new Set(rows.map(({ path }) => path));
}

interface Place {
  address: string;
  language: string;
}

/** The pages of every bundle, by the folder with its files, in NFC. */
async function mapBundles(store: Store): Promise<Map<string, Place[]>> {
  const rows = await store
    .selectFrom('articles')
    .select(['path', 'address', 'language'])
    .where('kind', '=', 'article')
    .where('visible', '=', 1)
    .where((where) =>
      where.or([where('path', 'like', '%/index.%'), where('path', 'like', 'index.%')]),
    )
    .execute();
  const bundles = new Map<string, Place[]>();
  for (const { path: index, address, language } of rows) {
    const folder = path.posix.dirname(index.normalize('NFC'));
    const place = { address: decodeURIComponent(address), language };
    if (folder !== '.') bundles.set(folder, [...(bundles.get(folder) ?? []), place]);
  }
  return bundles;
}

/** Where a file among the articles stands, by its path in NFC. */
function placesOf(file: string, bundles: Map<string, Place[]>, site: Site): Place[] {
  for (let folder = path.posix.dirname(file); folder !== '.'; folder = path.posix.dirname(folder)) {
    const pages = bundles.get(folder);
    if (!pages) continue;
    const below = file.slice(folder.length + 1);
    return pages.map(({ address, language }) => ({ address: folderOf(address) + below, language }));
  }
  const { section, language } = parseSourcePath(file, site);
  const languages = language ? [language] : site.languages.map(({ code }) => code);
  const name = path.posix.basename(file);
  return languages.map((code) => ({
    address: homeAddress(site, code) + (section ? `${section}/${name}` : name),
    language: code,
  }));
}
