import { expect, test } from 'vitest';
import { wordsIn } from './lost';

test.each([
  ['/en/news/night-ferry-returns/', 'night ferry returns'],
  ['/en/news/night_ferry.html', 'night ferry'],
  ['/en/news/old.quay/index.html', 'old quay'],
  ['/zh-cn/tags/%E6%B8%AF%E5%8F%A3/page/9/', '港口'],
  ['/zh-tw/culture/夜市散步/', '夜市散步'],
  ['/en/2026/08/22/', ''],
  ['/EN/nowhere', 'nowhere'],
  ['/en/news/caf%C3%A9-c%2B%2B/', 'café c'],
  ['/en/%e0%a4%a/', 'e0 a4 a'],
  ['/en/news/12345/', 'news'],
  ['/fa/%D8%A8%D9%86%D8%AF%D8%B1-%D9%82%D8%AF%DB%8C%D9%85%DB%8C/', 'بندر قدیمی'],
  ['/', ''],
  ['/404', ''],
])('the words of %s are “%s”', (address, words) => {
  expect(wordsIn(address, 'en')).toBe(words);
});
