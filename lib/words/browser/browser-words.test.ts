import { expect, test } from 'vitest';
import { TABLE_NAMES, type TableName } from '../choose-table';
import { en } from './en';
import { loadBrowserWords, TABLES } from './index';

/** The words that a table has not yet: its readers get the English ones. */
const UNTRANSLATED: Partial<Record<TableName, (keyof typeof en)[]>> = {};

test.each(TABLE_NAMES)('the table %s says everything but what is listed here', async (name) => {
  const table = await TABLES[name]();
  const missing = Object.keys(en).filter((word) => !(word in table));
  expect(missing).toEqual(UNTRANSLATED[name] ?? []);
  expect(Object.values(table)).not.toContain('');
});

test('a language has the words of its table, and one without a table the English ones', async () => {
  expect(await loadBrowserWords('de-AT')).toMatchObject({ close: 'Schließen' });
  expect(await loadBrowserWords('ko')).toEqual(en);
});
