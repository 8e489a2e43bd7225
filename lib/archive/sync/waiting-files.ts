import { decodeAddress, folderOf } from '../../addresses/text';
import { isInClosed } from '../../content/publication';
import type { Site } from '../../settings/site';
import type { Store } from '../store/store';
import type { Tables } from '../store/tables';
import { fileClaim } from './claims';
import { chunks, insertClaims } from './write';

type Waiting = Tables['waiting_files'];
type Article = Pick<Tables['articles'], 'id' | 'path' | 'language' | 'address' | 'lends'>;

/** Notes the files of the content that nobody may see, in place of those that were noted before. */
export async function writeWaiting(store: Store, files: Waiting[]): Promise<void> {
  await store.deleteFrom('waiting_files').execute();
  for (const rows of chunks(files)) {
    await store
      .insertInto('waiting_files')
      .values(
        rows.map(({ article, file, address, language }) => ({ article, file, address, language })),
      )
      .onConflict((key) => key.doNothing())
      .execute();
  }
}

/** Serves the files of an article's bundle from now on where it lends them, and else no more. */
export async function turnFilesOf(store: Store, article: Article): Promise<void> {
  if (article.lends === 1) return serve(store, await waitingOf(store, article.id));
  const [, bundle] = /^(.*\/)index\.[^/]+$/.exec(article.path) ?? [];
  if (!bundle) return;
  const below = folderOf(decodeAddress(article.address));
  const claims = await listServed(store, article.language, `content/${bundle}`);
  await hide(
    store,
    claims.filter(({ address }) => address.startsWith(below)),
  );
}

/** Serves the files that stand beside articles while their section is published. */
export async function turnFilesOfSections(store: Store, site: Site): Promise<void> {
  const isClosed = (file: string, language: string) =>
    isInClosed(file.slice('content/'.length), language, site);
  const waiting = await waitingOf(store, 0);
  await serve(
    store,
    waiting.filter(({ file, language }) => !isClosed(file, language)),
  );
  for (const { code } of site.languages) {
    const claims = await listServed(store, code, 'content/');
    await hide(
      store,
      claims.filter(({ source }) => isClosed(source, code)),
    );
  }
}

function waitingOf(store: Store, article: number): Promise<Waiting[]> {
  return store.selectFrom('waiting_files').selectAll().where('article', '=', article).execute();
}

async function serve(store: Store, files: Waiting[]): Promise<void> {
  await insertClaims(
    store,
    files.map(({ address, file, language }) => fileClaim(address, file, language)),
  );
  for (const { article, file, address } of files) {
    await store
      .deleteFrom('waiting_files')
      .where('article', '=', article)
      .where('file', '=', file)
      .where('address', '=', address)
      .execute();
  }
}

type Served = Pick<Tables['addresses'], 'lookup' | 'source' | 'address'>;

/** The files of a folder that are served in a language. */
function listServed(store: Store, language: string, folder: string): Promise<Served[]> {
  return (
    store
      .selectFrom('addresses')
      .select(['lookup', 'source', 'address'])
      .where('kind', '=', 'file')
      .where('language', '=', language)
      // In the order of characters, `0` is what follows `/`.
      .where('source', '>=', folder)
      .where('source', '<', folder.replace(/\/$/, '0'))
      .execute()
  );
}

async function hide(store: Store, files: Served[]): Promise<void> {
  for (const { lookup, source } of files) {
    await store
      .deleteFrom('addresses')
      .where('kind', '=', 'file')
      .where('lookup', '=', lookup)
      .where('source', '=', source)
      .execute();
  }
}
