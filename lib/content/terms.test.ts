import { expect, test } from 'vitest';
import { brief, parseBlock } from './test-site';

const tags = (...names: string[]) => names.map((name) => ({ taxonomy: 'tags', name }));

test.each([
  ['tags: [b, a]', tags('b', 'a'), []],
  ['tags: "one, two"', tags('one, two'), []],
  ['tags: [" C++ ", 12:30, 007, "c++", 中文]', tags('C++', '12:30', '007', '中文'), []],
  ['tags: []', [], []],
  ['tags: ""', [], []],
  ['tags: [a, [b]]', tags('a'), ['warning 3:1 a list']],
  ['tags: {a: b}', [], ['warning 3:1 a map']],
  [
    'series: S\ntags: a\ncategories: [qq]',
    [{ taxonomy: 'categories', name: 'qq' }, ...tags('a'), { taxonomy: 'Series', name: 'S' }],
    [],
  ],
  ['topics: [a]', [], []],
])('%s', (yaml, terms, expected) => {
  const { article, problems } = parseBlock(`title: T\n${yaml}`);
  expect(article.terms).toEqual(terms);
  expect(brief(problems)).toEqual(expected);
});

test.each([
  ['author: A', ['A']],
  ['author: [A, B]', ['A', 'B']],
  ['author: {name: A, bio: b}', ['A']],
  ['authors: [{name: A}, B, {bio: c}]', ['A', 'B']],
  ['author: A\nauthors: [B]', ['B']],
  ['author: A\nauthors: []', ['A']],
  ['author: ""', []],
])('%s', (yaml, authors) => {
  const { article, problems } = parseBlock(`title: T\n${yaml}`);
  expect(article.authors).toEqual(authors);
  expect(problems).toEqual([]);
});
