import { expect, test } from 'vitest';
import { TABLE_NAMES } from './choose-table';
import type { Counted } from './counted';
import { formatDate } from './format-date';
import { formatNumber } from './format-number';
import { countArticles, fill, pageOfPages, wordsOf } from './index';
import { COUNTED_NAMES, TEXT_NAMES } from './names';
import { fillPlaces, listPlaces } from './places';
import type { Table, WordName } from './table';
import { en } from './tables/en';
import { TABLES } from './words';

/** The words of a site that says nothing otherwise. */
const plain = (language: string) => wordsOf({ languages: [] }, language);

test.each([
  ['zh-CN', 'zh-cn'],
  ['zh-TW', 'zh-tw'],
  ['zh-HK', 'zh-hk'],
  ['zh', 'zh-cn'],
  ['zh-SG', 'zh-cn'],
  ['zh-Hant', 'zh-tw'],
  ['zh-MO', 'zh-hk'],
  ['en-US', 'en'],
  ['pt-BR', 'pt-br'],
  ['pt-AO', 'pt'],
  ['de-AT', 'de'],
  ['ko', 'en'],
] as const)('%s has the words of %s', (language, table) => {
  expect(plain(language)).toMatchObject(TABLES[table]);
  expect(plain(language).language).toBe(language);
});

/** The words that a table has not yet: its readers get the English ones. */
const UNTRANSLATED: Partial<Record<(typeof TABLE_NAMES)[number], WordName[]>> = {};

test.each(TABLE_NAMES)('the table %s says everything but what is listed here', (name) => {
  const missing = Object.keys(en).filter((word) => !(word in TABLES[name]));
  expect(missing).toEqual(UNTRANSLATED[name] ?? []);
});

test.each(TABLE_NAMES)('the texts of %s have the places that English ones have', (name) => {
  const table: Table = TABLES[name];
  for (const word of TEXT_NAMES) {
    const text = table[word] ?? en[word];
    expect([word, listPlaces(text).toSorted()]).toEqual([word, listPlaces(en[word]).toSorted()]);
  }
  for (const word of COUNTED_NAMES) {
    const forms: Counted = table[word] ?? en[word];
    for (const form of Object.values(forms))
      expect([word, listPlaces(form)]).toEqual([word, ['count']]);
  }
});

test.each(TABLE_NAMES)('%s counts in every plural form that it has', (name) => {
  const { pluralCategories } = new Intl.PluralRules(name).resolvedOptions();
  const forms = Object.keys(plain(name).articles);
  const alone = forms.join() === 'other';
  if (!alone) expect(forms.toSorted()).toEqual(pluralCategories.toSorted());
  expect(countArticles(plain(name), 3)).toContain(formatNumber(3, name));
});

test('what is counted takes the plural form of its language', () => {
  const count = (language: string) => (number: number) => countArticles(plain(language), number);
  expect([0, 1, 2].map(count('en'))).toEqual(['0 articles', '1 article', '2 articles']);
  expect([1, 2, 5].map(count('ru'))).toEqual(['1 статья', '2 статьи', '5 статей']);
  expect(count('zh-CN')(1)).toBe('1 篇文章');
});

test.each(TABLE_NAMES)('%s ends no sentence with two periods', (name) => {
  const date = formatDate(Date.UTC(2026, 7, 2), name, 'UTC');
  for (const text of Object.values(plain(name))) {
    if (typeof text === 'string') expect(fillPlaces(text, { date })).not.toMatch(/\.\./);
  }
});

test('numbers are written in the digits and with the separators of their language', () => {
  expect(['en', 'de', 'bn'].map((language) => countArticles(plain(language), 1234))).toEqual([
    '1,234 articles',
    '1.234 Artikel',
    '১,২৩৪টি নিবন্ধ',
  ]);
  expect(pageOfPages(plain('pt-br'), 2, 12000)).toBe('Página 2 de 12.000');
  expect(fill(plain('de'), 'searchMore', { count: 1000, query: 'Kai' })).toContain('1.000');
});

test('what a value says is not filled again, and what has no value is left alone', () => {
  expect(fill(plain('en'), 'searchTitle', { query: '$& {query}' })).toBe('Search: $& {query}');
  expect(fillPlaces('{a} and {b}', { a: '$&' })).toBe('$& and {b}');
});

test('two sites of one process have each its own words', () => {
  const quay = {
    languages: [
      { code: 'en', words: { newest: 'Just in', articles: { other: '{count} pieces' } } },
    ],
  };
  const hill = {
    languages: [
      { code: 'en', words: { page: 'Sheet {page}' } },
      { code: 'ko', words: { newest: '최신' } },
    ],
  };
  const [atQuay, onHill] = [wordsOf(quay, 'en'), wordsOf(hill, 'en')];
  expect([atQuay.newest, onHill.newest]).toEqual(['Just in', 'Newest articles']);
  expect([countArticles(atQuay, 1), countArticles(onHill, 1)]).toEqual(['1 pieces', '1 article']);
  expect([pageOfPages(atQuay, 2, 3), pageOfPages(onHill, 2, 3)]).toEqual([
    'Page 2 of 3',
    'Sheet 2',
  ]);
  expect(wordsOf(hill, 'ko')).toMatchObject({ newest: '최신', home: 'Home', language: 'ko' });
  expect(wordsOf(quay, 'ko').newest).toBe('Newest articles');
});
