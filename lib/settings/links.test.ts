import { validateHeaderValue } from 'node:http';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeLink } from './links';

test.each([
  ['/img/图片 一.jpg', '/img/%E5%9B%BE%E7%89%87%20%E4%B8%80.jpg'],
  ['/img/%E5%9B%BE%20a.jpg', '/img/%E5%9B%BE%20a.jpg'],
  ['/100%.jpg', '/100%25.jpg'],
  ['/a%2520b', '/a%2520b'],
  ['/a"b<c>d\\e', '/a%22b%3Cc%3Ed%5Ce'],
  ['/😀?q=中#x', '/%F0%9F%98%80?q=%E4%B8%AD#x'],
  ['/a\r\nset-cookie: x', '/aset-cookie:%20x'],
  ['/a\u0000\ud800b', '/ab'],
  ['https://[::1]/a;b,c', 'https://[::1]/a;b,c'],
])('%j is %s', (written, link) => {
  expect(encodeLink(written)).toBe(link);
});

test('any text gives a value that a header may have, once', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'%2f中\r\n\0 ",;<>\\😀', '\ud800') }),
  );
  fc.assert(
    fc.property(text, (written) => {
      const link = encodeLink(written);
      validateHeaderValue('link', `<${link}>`);
      expect(new Headers({ link: `<${link}>` }).get('link')).toBe(`<${link}>`);
      expect(link).toMatch(/^(?:[!#-;=?-[\]_a-z~]|%[\dA-F]{2})*$/i);
      expect(encodeLink(link)).toBe(link);
    }),
  );
});
