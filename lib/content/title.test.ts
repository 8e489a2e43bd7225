import { describe, expect, test } from 'vitest';
import { parseText } from './test-site';
import { findHeading } from './title';

describe('findHeading', () => {
  test.each([
    ['# A', 'A'],
    ['text\n\n## A ##\n\n# B', 'A'],
    ['   ###### A', 'A'],
    ['A\n===', 'A'],
    ['text\n\nA\n---\n', 'A'],
    ['# **A** _b_ `c` ~~d~~ snake_case', 'A b c d snake_case'],
    ['# [A](https://x.example "t") and ![b](c.png)', 'A and b'],
    ['# A <em>b</em> \\* 1 < 2', 'A b * 1 < 2'],
    ['```\n# no\n```\n# A', 'A'],
    ['~~~~\n# no\n~~~\n# no\n~~~~\n# A', 'A'],
    ['#no\n    # no\n\n---\n- - -\n---\n# A', 'A'],
    ['- item\n---\n> quote\n---\n# A', 'A'],
    ['#\n# A', 'A'],
    [`# ${'a'.repeat(600)}`, 'a'.repeat(498)],
    ['text', ''],
    ['', ''],
    ['```\n# no', ''],
  ])('of %j is %j', (body, heading) => {
    expect(findHeading(body)).toBe(heading);
  });
});

test.each([
  ['a title', '---\ntitle: T\n---\n# H', 'en/a.md', 'T', []],
  ['the first heading', '---\ntitle: ""\n---\n# H', 'en/a.md', 'H', [2]],
  ['the first heading', '# H', 'en/a.md', 'H', [1]],
  ['the name of the file', 'text', 'en/News Of.en.md', 'News Of', [1]],
  ['the name of the bundle', 'text', 'en/Story/index.en.md', 'Story', [1]],
  ['the name of the section', 'text', 'en/Story/_index.md', 'Story', []],
  ['nothing', '', '_index.md', '', []],
])('the title is %s', (_, text, path, title, warnings) => {
  const { article, problems } = parseText(text, path);
  expect(article).toMatchObject({ title, linkTitle: title });
  expect(problems.map(({ line }) => line)).toEqual(warnings);
});

test('a missing title is told', () => {
  expect(parseText('text').problems).toMatchObject([
    { path: 'zh-CN/news/a.md', line: 1, column: 1, rule: 'missing-title' },
  ]);
});
