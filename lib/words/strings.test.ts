import { expect, test } from 'vitest';
import { TABLE_NAMES } from './choose-table';
import { formatDate } from './format-date';
import { formatNumber } from './format-number';
import { countArticles, fill, getStrings, pageOfPages } from './index';
import type { Counted } from './strings';
import { en } from './tables/en';

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
])('%s has the words of %s', (language, table) => {
  expect(getStrings(language)).toBe(getStrings(table));
});

test.each(TABLE_NAMES)('the table %s says everything, with the places that English has', (name) => {
  const table = getStrings(name);
  expect(Object.keys(table).toSorted()).toEqual(Object.keys(en).toSorted());
  for (const [key, text] of Object.entries(table)) {
    const [expected] = placesOf(en[key as keyof typeof en]);
    for (const found of placesOf(text)) expect([key, found]).toEqual([key, expected]);
  }
});

test.each(TABLE_NAMES)('%s counts in every plural form that it has', (name) => {
  const { pluralCategories } = new Intl.PluralRules(name).resolvedOptions();
  const forms = Object.keys(getStrings(name).articles);
  const alone = forms.join() === 'other';
  if (!alone) expect(forms.toSorted()).toEqual(pluralCategories.toSorted());
  expect(countArticles(3, name)).toContain(formatNumber(3, name));
});

function placesOf(text: string | Counted): string[] {
  const forms = typeof text === 'string' ? [text] : Object.values(text);
  return forms.map((form) => (form.match(/\{\w+\}/g) ?? []).toSorted().join(' '));
}

test('what is counted takes the plural form of its language', () => {
  expect([0, 1, 2].map((count) => countArticles(count, 'en'))).toEqual([
    '0 articles',
    '1 article',
    '2 articles',
  ]);
  expect([1, 2, 5].map((count) => countArticles(count, 'ru'))).toEqual([
    '1 статья',
    '2 статьи',
    '5 статей',
  ]);
  expect(countArticles(1, 'zh-CN')).toBe('1 篇文章');
});

test.each(TABLE_NAMES)('%s ends no sentence with two periods', (name) => {
  const date = formatDate(Date.UTC(2026, 7, 2), name, 'UTC');
  for (const text of Object.values(getStrings(name))) {
    if (typeof text === 'string') expect(fill(text, { date })).not.toMatch(/\.\./);
  }
});

test('numbers are written in the digits and with the separators of their language', () => {
  expect(['en', 'de', 'bn'].map((language) => countArticles(1234, language))).toEqual([
    '1,234 articles',
    '1.234 Artikel',
    '১,২৩৪টি নিবন্ধ',
  ]);
  expect(pageOfPages(2, 12000, 'pt-br')).toBe('Página 2 de 12.000');
});

test('fill leaves alone what it has no value for', () => {
  expect(fill('{a} and {b}', { a: '$&' })).toBe('$& and {b}');
});
