import { expect, test } from 'vitest';
import { brief, parseText } from './test-site';

const parse = (toml: string) => parseText(`+++\n${toml}\n+++\nBody\n`);

test.each([
  ['title = "a"\ndate = 2024-05-01 07:30:00', '2024-04-30T23:30:00Z'],
  ['title = "a"\ndate = 2024-05-01T07:30:00', '2024-04-30T23:30:00Z'],
  ['title = "a"\ndate = 2024-05-01T07:30:00+09:00', '2024-04-30T22:30:00Z'],
  ['title = "a"\ndate = 2024-05-01T07:30:00Z', '2024-05-01T07:30:00Z'],
  ['title = "a"\ndate = 2024-05-01', '2024-04-30T16:00:00Z'],
  ['title = "a"\ndate = "2024-05-01 07:30:00"', '2024-04-30T23:30:00Z'],
])('the date of %j is %s', (toml, expected) => {
  const { article, problems } = parse(toml);
  expect(article.date).toBe(Date.parse(expected));
  expect(problems).toEqual([]);
});

test('types, tables and keys in any case are fields', () => {
  const { article, problems } = parse(
    'Title = "a"\ntoc = true\nweight = 3\ntags = ["x", 7]\n[params]\nlead = "l"\n[menu.main]\nweight = 2',
  );
  expect(article).toMatchObject({ title: 'a', toc: true, weight: 3, lead: 'l' });
  expect(article.terms.map(({ name }) => name)).toEqual(['x', '7']);
  expect(article.menus).toMatchObject([{ menu: 'main', name: 'a', weight: 2 }]);
  expect(problems).toEqual([]);
});

test('a local time is no date', () => {
  const { article, problems } = parse('title = "a"\ndate = 07:30:00');
  expect(article.date).toBeNull();
  expect(brief(problems)).toEqual(['warning 3:1 07:30:00.000']);
});

test.each([
  ['title = "a"\ndate = 2024-13-01\nlead = "b"', 'error 3:8 date = 2024-13-01'],
  ['lead = "b"\ntitle = "a"\nx = "y\n[params]\nz = 1', 'error 4:7 x = "y'],
  ['title = "a"\nlead = "b"\nlead = "b"', 'error 4:1 lead = "b"'],
  [`title = "a"\nlead = "b"\nx = ${'['.repeat(30)}`, `error 4:25 x = ${'['.repeat(30)}`],
  ['title = "a"\nlead = "b"\njust a line', 'error 4:6 just a line'],
])('%j is reported, and read around the error', (toml, problem) => {
  const { article, problems } = parse(toml);
  expect(brief(problems)).toEqual([problem]);
  expect(article).toMatchObject({ title: 'a', lead: 'b', body: 'Body\n' });
});
