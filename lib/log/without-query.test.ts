import { expect, test } from 'vitest';
import { withoutQuery } from './without-query';

test.each([
  ['/en/search/?q=secret', '/en/search/'],
  ['/a?b?c#d', '/a'],
  ['/a#b?c', '/a'],
  ['?q=secret', '/'],
  ['http://user:secret@example.org/a/?b', '/a/'],
  ['https://example.org', '/'],
  ['/a\n?q', '/a\n'],
  [`/-/preview/WyJhIl0.${'A'.repeat(43)}/p.png`, '/-/preview/…/p.png'],
  [`https://example.org/preview/WyJhIl0.${'-'.repeat(43)}?a`, '/preview/…'],
  ['/en/preview/of-the-year.2026/', '/en/preview/of-the-year.2026/'],
  [undefined, '/'],
])('of %j it shows %j', (target, shown) => {
  expect(withoutQuery(target)).toBe(shown);
});
