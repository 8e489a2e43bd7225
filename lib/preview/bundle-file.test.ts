import { expect, test } from 'vitest';
import { bundleFileOf } from './bundle-file';

test.each([
  ['news/a/index.md', 'p.png', 'news/a/p.png'],
  ['news/a/index.zh-cn.md', 'deep/港口.png', 'news/a/deep/港口.png'],
  ['news/a.md', 'p.png', null],
  ['news/a/index.md', '../b/p.png', null],
  ['news/a/index.md', 'deep/../../b/p.png', null],
  ['news/a/index.md', '/etc/passwd', null],
  ['news/a/index.md', '.env', null],
  ['news/a/index.md', 'deep/.git/config', null],
  ['news/a/index.md', 'deep//p.png', null],
  ['news/a/index.md', 'index.zh-tw.md', null],
  ['news/a/index.md', 'part.html', null],
  ['news/a/index.md', '.', null],
  ['news/a/index.md', '..', null],
])('of %s the file %s is %s', (article, file, expected) => {
  expect(bundleFileOf(article, file)).toBe(expected);
});
