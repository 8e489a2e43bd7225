import { expect, test } from 'vitest';
import { en } from './en';
import { loadBrowserStrings } from './index';

test.each(['zh-CN', 'zh-TW', 'zh-HK', 'en'])('%s has a word for everything', async (language) => {
  const words = await loadBrowserStrings(language);
  expect(Object.keys(words)).toEqual(Object.keys(en));
  expect(Object.values(words)).not.toContain('');
});

test('a language without a table has the English words', async () => {
  expect(await loadBrowserStrings('fr')).toBe(en);
});
