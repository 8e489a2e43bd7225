import { expect, test } from 'vitest';
import { TABLE_NAMES } from '../choose-table';
import { en } from './en';
import { loadBrowserStrings } from './index';

test.each(TABLE_NAMES)('%s has a word for everything', async (language) => {
  const words = await loadBrowserStrings(language);
  expect(Object.keys(words)).toEqual(Object.keys(en));
  expect(Object.values(words)).not.toContain('');
});

test('a language without a table has the English words', async () => {
  expect(await loadBrowserStrings('ko')).toBe(en);
});
