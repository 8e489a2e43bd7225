import matter from 'gray-matter';
import { afterEach, describe, expect, test } from 'vitest';
import { locateField } from './front-matter';
import { brief, parseText } from './test-site';

const READ = { title: 'T', terms: [{ taxonomy: 'tags', name: 'a' }], body: 'Body\n' };

describe('every syntax', () => {
  test.each([
    ['YAML', '---\ntitle: T\ntags: [a]\n---\nBody\n', 5],
    ['YAML by name', '---yaml\ntitle: T\ntags: [a]\n---\nBody\n', 5],
    ['YAML by its short name', '--- YML\ntitle: T\ntags: [a]\n---\nBody\n', 5],
    ['YAML with a comment on its fence', '--- # news\ntitle: T\ntags: [a]\n---\nBody\n', 5],
    ['TOML', '+++\ntitle = "T"\ntags = ["a"]\n+++\nBody\n', 5],
    ['TOML between hyphens', '---toml\ntitle = "T"\ntags = ["a"]\n---\nBody\n', 5],
    ['JSON', '{\n  "title": "T",\n  "tags": ["a"]\n}\nBody\n', 5],
    ['JSON on one line', '{"title": "T", "lead": "{", "tags": ["a"]}\nBody\n', 2],
    ['JSON between hyphens', '---json\n{"title": "T", "tags": ["a"]}\n---\nBody\n', 4],
    ['spaces behind the fences', '--- \ntitle: T\ntags: [a]\n---\t \nBody\n', 5],
    ['blank lines around', '\n \n---\ntitle: T\ntags: [a]\n---\n\nBody\n', 8],
    ['a byte order mark', '\uFEFF---\ntitle: T\ntags: [a]\n---\nBody\n', 5],
    ['line endings of Windows', '---\r\ntitle: T\r\ntags: [a]\r\n---\r\nBody\r\n', 5],
    ['line endings of old Macs', '---\rtitle: T\rtags: [a]\r---\rBody\r', 5],
    ['a rule in the body', '---\ntitle: T\ntags: [a]\n---\nBody\n\n---\n', 5, 'Body\n\n---\n'],
    [
      'hyphens in a text',
      '---\ntitle: T\nlead: |\n  x\n  ---\n---- : x\ntags: [a]\n---\nBody\n',
      9,
    ],
    ['no body', '---\ntitle: T\ntags: [a]\n---', 4, ''],
    ['a body that is no line', '---\ntitle: T\ntags: [a]\n---\nBody', 5, 'Body'],
  ])('reads %s', (_, text, bodyLine, body = 'Body\n') => {
    const { article, problems } = parseText(text);
    expect(article).toMatchObject({ ...READ, body, bodyLine });
    expect(problems).toEqual([]);
  });

  test.each([
    ['plain text', 'Body\n'],
    ['a shortcode', '{{< figure src="a.png" >}}\n'],
    ['braces', '{note} Body\n'],
    ['a longer rule', '----\nBody\n\n---\n'],
    ['hyphens before a sentence', '--- so it goes\n\n---\n'],
    ['nothing', ''],
  ])('leaves %s alone', (_, text) => {
    const { article, problems } = parseText(text);
    expect(article).toMatchObject({ title: 'a', body: text, bodyLine: 1 });
    expect(brief(problems)).toEqual(['warning 1:1 ']);
  });

  test.each([
    '---\n---\nBody\n',
    '---\n\n---\nBody\n',
    '---\n# nothing\n---\nBody\n',
    '{}\nBody\n',
  ])('reads %j as no fields', (text) => {
    const { article, problems } = parseText(text);
    expect(article).toMatchObject({ title: 'a', body: 'Body\n' });
    expect(problems).toMatchObject([{ rule: 'missing-title' }]);
  });
});

describe('front matter that is a program', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'evaluated'));

  test.each([
    'js',
    ' js',
    'javascript',
    'JavaScript',
    'JS',
    'coffee',
    'cson',
    'constructor',
    'ejs',
  ])('in %j is refused and not run', (language) => {
    const text = `---${language}\n{ title: (globalThis.evaluated = 'T') }\n---\nBody\n`;
    const { article, problems } = parseText(text);
    expect(Reflect.has(globalThis, 'evaluated')).toBe(false);
    expect(article).toMatchObject({ title: 'a', body: 'Body\n', bodyLine: 4 });
    const rule = 'front-matter-language';
    const [problem] = problems.filter((one) => one.rule === rule);
    expect(problem).toMatchObject({
      line: 1,
      column: 4,
      severity: 'error',
      found: language.trim(),
    });
  });
});

describe('front matter that nothing closes', () => {
  test.each([
    [
      '---\ntitle: T\ntags:\n  - a\n\nBody\n',
      ['error 5:1 '],
      { ...READ, body: 'Body\n', bodyLine: 6 },
    ],
    [
      '---\ntitle: T\ntags: [a]\n# Body\n',
      ['error 4:1 # Body'],
      { ...READ, body: '# Body\n', bodyLine: 4 },
    ],
    ['\n---\ntitle: T\ntags: [a]', ['error 4:10 '], { ...READ, body: '', bodyLine: 4 }],
    ['+++\ntitle = "T"\ntags = ["a"]\n\nBody\n', ['error 4:1 '], { ...READ, bodyLine: 5 }],
    ['---\n\nBody\n', ['error 2:1 '], { title: 'a', body: '---\n\nBody\n', bodyLine: 1 }],
    ['---', ['error 1:4 '], { title: 'a', body: '---', bodyLine: 1 }],
    [
      '{"title": "T",\n"tags": ["a"]\n\nBody\n',
      ['error 2:14 ', 'error 2:14 "tags": ["a"]'],
      { ...READ, body: '\nBody\n', bodyLine: 3 },
    ],
  ])('%j ends with its last field', (text, expected, article) => {
    const parsed = parseText(text);
    expect(brief(parsed.problems)).toEqual(expected);
    expect(parsed.article).toMatchObject(article);
  });
});

describe('front matter out of all proportion', () => {
  test.each([
    ['characters', `---\ntitle: T\ntags: [a]\nlead: ${'x'.repeat(70_000)}\n---\nBody\n`, 7 - 1],
    ['lines', `---\ntitle: T\ntags: [a]\n${'\n'.repeat(70_000)}---\nBody\n`, 70_000 + 5],
    [
      'lines below a comment',
      `--- # news\ntitle: T\ntags: [a]\n${'\n'.repeat(3_000)}---\nBody\n`,
      3_000 + 5,
    ],
    [
      'lines of TOML',
      `+++\ntitle = "T"\ntags = ["a"]\n${'\n'.repeat(3_000)}+++\nBody\n`,
      3_000 + 5,
    ],
    ['lines of JSON', `{"title": "T", "tags": ["a"]${'\n'.repeat(3_000)}}\nBody\n`, 3_000 + 2],
    ['unclosed lines', `---\ntitle: T\ntags: [a]\n${'x: y\n'.repeat(3_000)}\nBody\n`, 3_000 + 5],
  ])('of %s is read as far as it may be', (_, text, bodyLine) => {
    const { article, problems } = parseText(text);
    expect(article).toMatchObject({ ...READ, bodyLine });
    expect(problems).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        line: 1,
        column: 1,
        data: { characters: '65536', lines: '2000' },
      }),
    );
  });
});

test.each([
  ['a\0b\n', 'error 1:2 NUL', 'a\uFFFDb\n'],
  ['---\ntitle: T\n---\nabc\n\uFFFDb\n', 'warning 5:1 \uFFFDb', 'abc\n\uFFFDb\n'],
])('%j is reported as no text', (text, problem, body) => {
  const { article, problems } = parseText(text);
  expect(brief(problems)).toContain(problem);
  expect(article.body).toBe(body);
});

test('nothing is kept of what was parsed', () => {
  parseText('---\ntitle: T\n---\nBody\n');
  expect(Reflect.get(matter, 'cache')).toEqual({});
});

test.each([
  ['date: x', 1, 1],
  ['title: x\n"date" : x', 2, 1],
  ['title: x\ndate: x\nDate: y', 3, 1],
  ['params:\n  date: x\ndate: y', 3, 1],
  ['params:\n  date: x', 2, 3],
  ['{"title": "x", "date": "y"}', 1, 16],
  ['date = 2024', 1, 1],
  ['update: x', 1, 1],
  ['title: x\nupdate: x', 1, 1],
])('locateField finds the date of %j', (head, line, column) => {
  expect(locateField(head, 'date')).toEqual({ line, column });
});
