import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { imageSize } from 'image-size';
import { PICTURE_FILE } from '../../markdown/picture-sources';
import type { Store } from '../store/store';
import type { Tables } from '../store/tables';
import { pictureTag } from '../store/tags';
import type { Changes } from './apply';
import { chunks } from './write';

type Picture = Tables['pictures'];

/** Where most say their size; of some, what a camera writes is longer. */
const HEAD_BYTES = [32_768, 1_048_576];
const AT_ONCE = 16;

/**
 * Notes how large the site's own pictures are, so that pages leave room for them: only the head of
 * a file is read, and only where its size or time is another one. What depends on those that changed
 * is told in `changes`.
 */
export async function measurePictures(
  store: Store,
  siteFolder: string,
  changes: Changes,
): Promise<void> {
  const files = await listFiles(store);
  const rows = await store.selectFrom('pictures').selectAll().execute();
  const known = new Map(rows.map((row) => [row.source, row]));
  const changed: Picture[] = [];
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const some = files.slice(start, start + AT_ONCE);
    const measured = await Promise.all(
      some.map((file) => measure(siteFolder, file, known.get(file))),
    );
    changed.push(...measured.filter((picture) => picture !== undefined));
  }
  for (const file of files) known.delete(file);
  const gone = [...known.keys(), ...changed.map(({ source }) => source)];
  for (const some of chunks(gone)) {
    await store.deleteFrom('pictures').where('source', 'in', some).execute();
  }
  for (const some of chunks(changed)) await store.insertInto('pictures').values(some).execute();
  if (changes.all) return;
  for (const some of chunks(gone)) {
    const claims = await store
      .selectFrom('addresses')
      .select('lookup')
      .where('kind', '=', 'file')
      .where('target', 'in', some)
      .execute();
    for (const { lookup } of claims) changes.tags.add(pictureTag(lookup));
  }
}

/** The pictures that readers see, now or when their article is due. */
async function listFiles(store: Store): Promise<string[]> {
  const served = await store
    .selectFrom('addresses')
    .select('target as file')
    .where('kind', '=', 'file')
    .execute();
  const waiting = await store.selectFrom('waiting_files').select('file').execute();
  const files = new Set([...served, ...waiting].map(({ file }) => file));
  return [...files].filter((file) => PICTURE_FILE.test(file));
}

/**
 * The row of a picture where it is a new one; one that says no size is 0 wide and high. What cannot be
 * read stays as it was: it is no reason for a sync to fail.
 */
async function measure(
  siteFolder: string,
  source: string,
  known: Picture | undefined,
): Promise<Picture | undefined> {
  let file: FileHandle | undefined;
  try {
    // A pipe that took a picture's place is not waited for.
    file = await open(path.join(siteFolder, source), constants.O_RDONLY | constants.O_NONBLOCK);
    const { size, mtimeMs } = await file.stat();
    const mtime = Math.trunc(mtimeMs);
    if (known?.size === size && known.mtime === mtime) return undefined;
    return { source, size, mtime, ...(await readSize(file, size)) };
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}

async function readSize(
  file: FileHandle,
  size: number,
): Promise<{ width: number; height: number }> {
  for (const most of HEAD_BYTES) {
    const head = new Uint8Array(Math.min(size, most));
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    try {
      const { width, height, orientation = 1 } = imageSize(head.subarray(0, bytesRead));
      // A camera that was held upright says so, and browsers turn the picture.
      return orientation >= 5 ? { width: height, height: width } : { width, height };
    } catch {
      // It says its size further behind, or is none.
    }
  }
  return { width: 0, height: 0 };
}
