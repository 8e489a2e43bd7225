import { expect, test } from 'vitest';
import { buildSite } from './build-site';
import { directionOf } from './direction';
import { completeSettings } from './schema/settings';

test.each([
  'ar',
  'ar-EG',
  'fa',
  'fa-AF',
  'he',
  'ur',
  'ps',
  'ckb',
  'yi',
  'dv',
  'ug',
  'sd',
  'az-Arab',
])('%s is written from right to left', (language) => {
  expect(directionOf(language)).toBe('rtl');
});

test.each(['en', 'zh-CN', 'ku', 'az', 'fa-Latn', 'ar-Latn', 'hi', 'th', 'tlh'])(
  '%s is written from left to right',
  (language) => {
    expect(directionOf(language)).toBe('ltr');
  },
);

test('a site may say otherwise', () => {
  const languages = { fa: { direction: 'ltr' }, ku: { direction: 'rtl' }, ar: {} };
  const site = buildSite(completeSettings({ languages }), []);
  expect(site.languages.map(({ direction }) => direction)).toEqual(['ltr', 'rtl', 'rtl']);
});
