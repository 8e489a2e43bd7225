import { expect, test } from 'vitest';
import { editAddress } from './edit-address';
import { parseSettings } from './read-settings';

const PATTERN = 'https://git.example.org/o/r/edit/main/content/{path}';

test.each([
  ['news/qq/a.md', 'news/qq/a.md'],
  ['zh-CN/news/雾 号#1?.md', 'zh-CN/news/%E9%9B%BE%20%E5%8F%B7%231%3F.md'],
  ['news/$&.md', 'news/%24%26.md'],
])('%s is edited at its own address', (path, written) => {
  expect(editAddress(PATTERN, path)).toBe(PATTERN.replace('{path}', () => written));
});

test('a folder beside content/ is found from there', () => {
  const address = editAddress(PATTERN, '../posts/a.md') ?? '';
  expect(new URL(address).pathname).toBe('/o/r/edit/main/posts/a.md');
});

test('without a pattern nothing is edited', () => {
  expect(editAddress('', 'news/a.md')).toBeUndefined();
});

test.each(['javascript:{path}', 'https://git.example.org/edit', 'https:///{path}', '{path}'])(
  '%s is no pattern',
  (editLink) => {
    expect(() => parseSettings(`editLink: '${editLink}'`, 'site.yaml')).toThrow(
      'site.yaml:1:11: editLink: found',
    );
  },
);
