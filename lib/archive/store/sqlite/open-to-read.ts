import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import { hasStore } from '../damage';

type Opened = InstanceType<typeof Database>;

/**
 * Opens a database of which this process writes nothing, on a disk that cannot be written, too.
 * There SQLite has no place for what it keeps beside a file; a file that nobody has open does
 * without: https://sqlite.org/uri.html#uriimmutable
 */
export function openToRead(file: string): Opened {
  if (isWritable(file)) return new Database(file);
  try {
    return asked(new Database(file, { readonly: true }));
  } catch (error) {
    // What is in there and not in the file itself would be missing without a word.
    if (hasStore(`${file}-wal`)) throw error;
    return asked(new Database(`${pathToFileURL(file)}?immutable=1`));
  }
}

/** SQLite opens a file with the first question. */
function asked(database: Opened): Opened {
  database.prepare('select count(*) from sqlite_schema').get();
  return database;
}

function isWritable(file: string): boolean {
  try {
    for (const place of [file, path.dirname(file)]) accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
