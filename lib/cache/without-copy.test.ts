import { expect, test } from 'vitest';
import { withoutCopy } from './page-cache.mjs';

const COPY = [
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"a) \\u003c/script\\u003e [\\"b\\"]\\n"])</script>',
];

test('a page loses its copy, and nothing else', () => {
  const page =
    '<p>self.__next_f.push([1])</p><script src="/entry.js"></script><pre>&lt;script>self.__next_f</pre>';
  expect(withoutCopy(COPY.join('') + page + COPY.join('<script>other()</script>'))).toBe(
    `${page}<script>other()</script>`,
  );
});
