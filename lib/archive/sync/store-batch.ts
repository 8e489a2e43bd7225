import type { Store } from '../store/store';
import { applyArticles, type Changes, removeArticles } from './apply';
import { replaceLinks } from './links-of';
import type { Prepared } from './prepare';
import { replaceProblems } from './problems';

/**
 * Puts prepared files into the store. A check tells of files as they are, whatever was known of them
 * before.
 */
export async function storeBatch(
  store: Store,
  batch: Prepared[],
  changes: Changes,
  isCheck: boolean,
): Promise<void> {
  const paths = batch.map(({ file }) => file.path);
  await replaceProblems(
    store,
    paths,
    batch.flatMap(({ problems }) => problems),
  );
  await replaceDirectives(store, batch);
  const broken = isCheck ? new Set<string>() : await listBroken(store, batch);
  const good = batch.filter(({ file }) => !broken.has(file.path));
  await applyArticles(
    store,
    good.flatMap(({ rows }) => rows ?? []),
    changes,
  );
  // HTML that has lost its front matter is an article no more.
  const without = good.filter(({ rows, problems }) => !rows && problems.length === 0);
  await removeArticles(
    store,
    without.map(({ file }) => file.path),
    changes,
  );
  if (isCheck) {
    const links = batch.map(({ file, mentioned }) => ({ path: file.path, mentioned }));
    await replaceLinks(store, links);
  }
  await store.deleteFrom('files').where('path', 'in', paths).execute();
  const files = batch.map(({ file, hash, isRead }) => ({ ...file, hash, is_read: isRead ? 1 : 0 }));
  if (files.length > 0) await store.insertInto('files').values(files).execute();
}

async function replaceDirectives(store: Store, batch: Prepared[]): Promise<void> {
  const paths = batch.map(({ file }) => file.path);
  await store.deleteFrom('directives').where('path', 'in', paths).execute();
  const rows = batch
    .filter(({ directives }) => directives.length > 0)
    .map(({ file, directives }) => ({ path: file.path, said: JSON.stringify(directives) }));
  if (rows.length > 0) await store.insertInto('directives').values(rows).execute();
}

/**
 * The files with an error of which an older, good version is in the store: that one stays, unless the
 * new one says even so that it is not published.
 */
async function listBroken(store: Store, batch: Prepared[]): Promise<Set<string>> {
  const paths = batch
    .filter(({ problems }) => problems.some(({ severity }) => severity === 'error'))
    .filter(({ rows }) => !rows || rows.article.visible || rows.article.lends)
    .map(({ file }) => file.path);
  const stored = await store
    .selectFrom('articles')
    .select('path')
    .where('path', 'in', paths)
    .execute();
  return new Set(stored.map((row) => row.path));
}
