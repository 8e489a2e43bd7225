import path from 'node:path';
import type { Claim } from '../../addresses/claim';
import { homeAddress, rootAddress } from '../../addresses/home';
import { type Address, decodeAddress, folderOf, toAddress } from '../../addresses/text';
import { bundleAround, isPartOfBundle } from '../../content/bundles';
import { CONTENT_FILE, isHtmlFile, OTHER_FORMAT } from '../../content/content-file';
import { isInClosed } from '../../content/publication';
import { parseSourcePath } from '../../content/source-path';
import { type Problem, problemIn, TOP } from '../../problems/problem';
import type { Site } from '../../settings/site';
import type { Store } from '../store/store';
import { isHtmlPage } from './bundles';
import { fileClaim } from './claims';
import { insertProblems } from './problems';
import type { SiteFiles } from './site-files';
import { writeWaiting } from './waiting-files';
import { insertClaims } from './write';

/**
 * Claims the addresses of the files of `staticDirs`, and of those that stand among the articles: of a
 * leaf bundle below each of its pages that lends them, of other folders below their list, unless the
 * section is not published; then they wait. They are served from where they are.
 */
export async function claimFiles(
  store: Store,
  site: Site,
  { content, statics }: SiteFiles,
  { contentFolder, bundles }: { contentFolder: string; bundles: Set<string> },
): Promise<void> {
  if (!statics) return;
  await store.deleteFrom('addresses').where('kind', '=', 'file').execute();
  const ofStatic = statics.map(({ path, source }) =>
    fileClaim(toAddress(rootAddress(site) + path), source, site.defaultLanguage),
  );
  const html = await listHtmlFiles(store);
  const files = content.filter(({ path: file }) => {
    if (!isHtmlFile(file)) return !CONTENT_FILE.test(file) && !OTHER_FORMAT.test(file);
    return isPartOfBundle(file, bundles)
      ? !isHtmlPage(path.join(contentFolder, file))
      : html.has(file);
  });
  const pages = files.length > 0 ? await mapPages(store) : new Map<string, Place[]>();
  const placed = files.flatMap(({ path: file }) => {
    const name = file.normalize('NFC');
    const bundle = bundleAround(name, bundles);
    const places = bundle ? placesIn(bundle, name, pages) : placesBelowLists(name, site);
    return places.map((place) => ({ ...place, file: path.posix.join('content', file) }));
  });
  const ofContent = placed
    .filter(({ isOpen }) => isOpen)
    .map(({ address, file, language }) => fileClaim(address, file, language));
  const claims = [...ofStatic, ...ofContent];
  await insertClaims(store, claims);
  await writeWaiting(
    store,
    placed.filter(({ isOpen }) => !isOpen),
  );
  await reportTaken(store, claims);
}

/** Reports files that nobody can ask for: names that differ in case or in Unicode's forms alone. */
async function reportTaken(store: Store, claims: Claim[]): Promise<void> {
  await store.deleteFrom('problems').where('rule', '=', 'duplicate-file').execute();
  const winners = new Map<string, string>();
  for (const { lookup, source } of claims) {
    const before = winners.get(lookup);
    if (before === undefined || source < before) winners.set(lookup, source);
  }
  const problems = claims.flatMap(({ lookup, source, address }): Problem[] => {
    const winner = winners.get(lookup) ?? source;
    if (winner === source) return [];
    const file = path.posix.relative('content', source);
    const finding = { rule: 'duplicate-file', ...TOP, found: address, data: { winner } } as const;
    return [problemIn(file, finding)];
  });
  await insertProblems(store, problems);
}

/** HTML outside of bundles that was read, and is no article but a file like any other. */
async function listHtmlFiles(store: Store): Promise<Set<string>> {
  const rows = await store
    .selectFrom('files')
    .leftJoin('articles', 'articles.path', 'files.path')
    .select('files.path')
    .where(({ or, eb }) =>
      or([eb('files.path', 'like', '%.html'), eb('files.path', 'like', '%.htm')]),
    )
    .where('is_read', '=', 1)
    .where('articles.path', 'is', null)
    .execute();
  return new Set(rows.map(({ path }) => path));
}

interface Place {
  address: Address;
  language: string;
  /** The article of a bundle; 0 for none. */
  article: number;
  /** Whether files are served there. */
  isOpen: boolean;
}

/** The pages with files of their own, by the folder of their bundle, in NFC. */
async function mapPages(store: Store): Promise<Map<string, Place[]>> {
  const rows = await store
    .selectFrom('articles')
    .select(['id', 'path', 'address', 'language', 'lends'])
    .where('kind', '=', 'article')
    .where('path', 'like', '%/index.%')
    .execute();
  const pages = new Map<string, Place[]>();
  for (const { id: article, path: index, address, language, lends } of rows) {
    const folder = path.posix.dirname(index.normalize('NFC'));
    const place = { address: decodeAddress(address), language, article, isOpen: lends === 1 };
    pages.set(folder, [...(pages.get(folder) ?? []), place]);
  }
  return pages;
}

function placesIn(bundle: string, file: string, pages: Map<string, Place[]>): Place[] {
  const below = file.slice(bundle.length + 1);
  return (pages.get(bundle) ?? []).map((page) => ({
    ...page,
    address: toAddress(folderOf(page.address) + below),
  }));
}

function placesBelowLists(file: string, site: Site): Place[] {
  const { folder, language } = parseSourcePath(file, site);
  const languages = language ? [language] : site.languages.map(({ code }) => code);
  const name = path.posix.basename(file);
  return languages.map((code) => ({
    address: toAddress(homeAddress(site, code) + (folder ? `${folder}/${name}` : name)),
    language: code,
    article: 0,
    isOpen: !isInClosed(file, code, site),
  }));
}
