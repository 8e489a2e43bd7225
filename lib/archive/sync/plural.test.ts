import { expect, test } from 'vitest';
import { pluralOf } from './plural';

test.each([
  ['post', 'posts'],
  ['category', 'categories'],
  ['news', 'news'],
  ['research', 'researches'],
  ['music', 'musics'],
  ['software', 'softwares'],
  ['meta', 'meta'],
  ['data', 'data'],
  ['video', 'videoes'],
  ['go', 'goes'],
  ['studio', 'studios'],
  ['photo', 'photos'],
  ['how-to', 'how-toes'],
  ['gas', 'gas'],
  ['文章', '文章s'],
])('the plural of %s is %s, as in Hugo', (name, plural) => {
  expect(pluralOf(name)).toBe(plural);
});
