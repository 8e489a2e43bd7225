import fc from 'fast-check';
import { expect, test } from 'vitest';
import { en } from '../words/browser/en';
import { errorPage, languageOfAddress } from './error-page';

test.each([
  ['/zh-cn/news/', 'zh-CN'],
  ['/en/', 'en'],
  ['/en', 'en'],
  ['/', undefined],
  ['/en-us-us/', undefined],
  ['/art/', undefined],
  ['/新闻/', undefined],
])('%s is in %s', (pathname, language) => {
  expect(languageOfAddress(pathname)).toBe(language);
});

test('no address breaks it', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string(), (path, text) => {
      languageOfAddress(path);
      expect(languageOfAddress(`/${text}`) ?? 'en').toMatch(/^[\w-]+$/);
    }),
  );
});

test('the page needs nothing else', () => {
  const html = errorPage('en', '/en/', en);
  expect(html).toContain(en.errorTitle);
  expect(html).not.toMatch(/<script|<link|<img|url\(/);
});
