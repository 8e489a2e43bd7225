import { expect, test } from 'vitest';
import { brief, parseText } from './test-site';

const parse = (json: string) => parseText(`${json}\nBody\n`);

test('types and keys in any case are fields', () => {
  const { article, problems } = parse(
    '{"Title": "a \\"{\\" b", "toc": true, "weight": 3, "lead": null, "params": {"Tags": ["x"]}}',
  );
  expect(article).toMatchObject({ title: 'a "{" b', toc: true, weight: 3, lead: '' });
  expect(article.terms).toEqual([{ taxonomy: 'tags', name: 'x' }]);
  expect(problems).toEqual([]);
});

test.each([
  ['{"title": "a", "tags": ["x"],}', 'error 1:30'],
  ['{\n"title": "a",\n"x": y,\n"tags": ["x"]}', 'error 3:6'],
  ['{"title": "a" "tags": ["x"]}', 'error 1:15'],
  ['{"title" "b", "title": "a", "tags": ["x"]}', 'error 1:10'],
  ['{"title": "a", "tags": ["x"], "x": }', 'error 1:36'],
  ['{"title": "a", "tags": ["x"], "x": [1,, 2]}', 'error 1:39'],
  ['{"title": "a", "tags": ["x"], "x": "y\nz"}', 'error 1:36'],
  ['{"title": "a", "tags": ["x"], "x": 1e}', 'error 1:39'],
  ['{"title": "a", "tags": ["x"], \'x\': 1}', 'error 1:31'],
])('%j is reported, and read around the error', (json, problem) => {
  const { article, problems } = parse(json);
  expect(brief(problems)).toMatchObject([expect.stringContaining(problem)]);
  expect(article).toMatchObject({ title: 'a', body: 'Body\n' });
  expect(article.terms).toEqual([{ taxonomy: 'tags', name: 'x' }]);
});

test('maps nested without end are nothing', () => {
  const { article, problems } = parse(
    `{"title": "a", "x": ${'{"x":'.repeat(9_000)}1${'}'.repeat(9_000)}}`,
  );
  expect(article).toMatchObject({ title: 'a', body: 'Body\n' });
  expect(problems).toEqual([]);
});
