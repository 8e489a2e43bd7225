import { isSound } from './damage';
import { readMeta } from './meta';
import { SCHEMA_VERSION } from './schema-version';
import { openFile } from './sqlite/connect';
import { schemaVersion } from './sqlite/schema';

/**
 * Why a store in a file, which nobody has open, is none that a sync of `program` would go on with;
 * undefined where it is one.
 */
export async function whyForeign(file: string, program: string): Promise<string | undefined> {
  if (!isSound(file)) return 'it is damaged';
  const store = openFile(file);
  try {
    const version = await schemaVersion(store);
    if (version !== SCHEMA_VERSION) {
      return `its tables are of version ${version}; expected ${SCHEMA_VERSION}`;
    }
    if ((await readMeta(store, 'program')) === program) return undefined;
    return 'another version of the program made it';
  } finally {
    await store.destroy();
  }
}
