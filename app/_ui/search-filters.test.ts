import { expect, test } from 'vitest';
import { readFilters, searchAddress } from './search-filters';

const KINDS = ['section', 'tags'];
const read = (address: string) =>
  readFilters(Object.fromEntries(new URL(address, 'http://x').searchParams), KINDS);

test.each([
  '/search/',
  '/search/?q=%E5%A4%9C%E6%B8%A1',
  '/search/?q=a&sort=date&section=news%2Fqq&tags=x&time=2026-08&page=3',
])('%s is read and spelled the same', (address) => {
  expect(searchAddress('/search/', read(address))).toBe(address);
});

test('what is no filter is passed over, and numbers are bounded', () => {
  expect(read('/search/?q=a&sort=up&colour=red&page=-3')).toEqual(read('/search/?q=a'));
  expect(read('/search/?page=1e9').page).toBe(200);
  expect(readFilters({ q: ['first', 'second'] }, KINDS).query).toBe('first');
  expect(readFilters({ q: 'x'.repeat(9999) }, KINDS).query).toHaveLength(200);
});
