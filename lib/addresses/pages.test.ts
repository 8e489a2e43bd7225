import { expect, test } from 'vitest';
import { isSearch } from './pages';
import { readRoute } from './routes';

test.each([
  ['/zh-CN/search', true],
  ['/zh-CN/search/suggest', true],
  ['/en/feed/search/0/rss', true],
  ['/en/feed/home/0/rss', false],
  ['/en/list/5/1', false],
  ['/en/article/5', false],
])('%s is a search: %s', (route, expected) => {
  const page = readRoute(route);
  expect(page && isSearch(page)).toBe(expected);
});
