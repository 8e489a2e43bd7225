import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { settingsSchema } from '../../settings/schema/settings';
import { SCHEMA_VERSION } from './schema-version';
import { createStore } from './store';

/** Where one of these is another, raise the version, and write them down anew. */
const KNOWN = { version: 23, tables: '78f5130b28d2', settings: 'd68317516ac5' };

test('stores of one version have the same tables, and settings made of the same', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'schema-version-'));
  const store = await createStore(folder);
  const { rows } = await sql`select sql from sqlite_master order by name`.execute(store);
  await store.destroy();
  rmSync(folder, { recursive: true });
  const settings = JSON.stringify(z.toJSONSchema(settingsSchema, { io: 'input' }), withoutWords);
  expect({
    version: SCHEMA_VERSION,
    tables: digest(JSON.stringify(rows)),
    settings: digest(settings),
  }).toEqual(KNOWN);
});

/** What is only said of a setting. */
function withoutWords(key: string, value: unknown): unknown {
  const isSaid = (key === 'description' && typeof value === 'string') || key === 'examples';
  return isSaid ? undefined : value;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
