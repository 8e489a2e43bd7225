import { describe, expect, test } from 'vitest';
import { describeProblem } from '../problems/describe-problem';
import type { Article } from './article';
import { brief, parseBlock, parseText } from './test-site';

/** What counts as not set, whatever the field. */
const UNSET = ['', '""', "''", '"  "', '[]', '{}', 'null'];

/** An article with one more field, written in YAML. */
function parseField(key: string, value: string) {
  return parseBlock(`title: T\n${key}: ${value}`);
}

function expectWarning(key: string, value: string, found: string, expected: string): void {
  const { problems } = parseField(key, value);
  expect(problems).toMatchObject([
    { line: 3, column: 1, severity: 'warning', found, data: { key } },
  ]);
  expect(problems.map((problem) => describeProblem(problem).expected)).toEqual([expected]);
}

const TEXTS = ['description', 'lead', 'summary'] as const;

describe.each(TEXTS)('the text %s', (key) => {
  test.each([
    ['some words', 'some words'],
    ['" a\\tb "', 'a\tb'],
    ['"a\\u0000\\u0007\\ud800b"', 'ab'],
    ['7', '7'],
    ['true', 'true'],
  ])('takes %s', (value, expected) => {
    const { article, problems } = parseField(key, value);
    expect(article[key]).toBe(expected);
    expect(problems).toEqual([]);
  });

  test.each(UNSET)('is not set by %j', (value) => {
    expect(parseField(key, value).article[key]).toBe('');
    expect(parseField(key, value).problems).toEqual([]);
  });

  test.each([
    ['[a]', 'a list'],
    ['{a: b}', 'a map'],
  ])('warns of %s', (value, found) => {
    expect(parseField(key, value).article[key]).toBe('');
    expectWarning(key, value, found, 'one text');
  });
});

test('linkTitle is the title unless it is set', () => {
  expect(parseBlock('title: T').article.linkTitle).toBe('T');
  expect(parseField('linkTitle', 'L').article.linkTitle).toBe('L');
  expect(parseField('linkTitle', '""').article.linkTitle).toBe('T');
});

test('translationKey is the path unless it is set', () => {
  expect(parseBlock('title: T', 'en/News/A.en.md').article.translationKey).toBe('news/a');
  expect(parseField('translationKey', 'Some Key').article.translationKey).toBe('Some Key');
});

const LISTS = ['translations', 'keywords', 'authors'] as const;

describe.each(LISTS)('the list %s', (key) => {
  test.each([
    ['[a, b, a]', ['a', 'b', 'a']],
    ['[" a ", "", 7]', ['a', '7']],
    ['a, b', ['a, b']],
    ['\n  - a\n  - b', ['a', 'b']],
  ])('takes %j', (value, expected) => {
    const { article, problems } = parseField(key, value);
    expect(article[key]).toEqual(expected);
    expect(problems).toEqual([]);
  });

  test.each(UNSET)('is not set by %j', (value) => {
    expect(parseField(key, value).article[key]).toEqual([]);
    expect(parseField(key, value).problems).toEqual([]);
  });

  test('keeps what fits', () => {
    expect(parseField(key, '[a, [b], c]').article[key]).toEqual(['a', 'c']);
    expectWarning(key, '[a, [b], c]', 'a list', 'a list of texts');
  });
});

const BOOLEANS = ['comments', 'authorbox', 'pager', 'toc', 'mathjax'] as const;

describe.each(BOOLEANS)('the boolean %s', (key) => {
  test.each([
    ['true', true],
    ['"true"', true],
    ['TRUE', true],
    ['yes', true],
    ['On', true],
    ['false', false],
    ['"false"', false],
    ['no', false],
    ['off', false],
  ])('takes %s', (value, expected) => {
    const { article, problems } = parseField(key, value);
    expect(article[key]).toBe(expected);
    expect(problems).toEqual([]);
  });

  test.each(UNSET)('is left to the site by %j', (value) => {
    expect(parseField(key, value).article[key]).toBeNull();
    expect(parseField(key, value).problems).toEqual([]);
  });

  test.each([
    ['maybe', 'maybe'],
    ['1', '1'],
    ['[true]', 'a list'],
  ])('warns of %s', (value, found) => {
    expect(parseField(key, value).article[key]).toBeNull();
    expectWarning(key, value, found, 'true or false');
  });
});

test.each([
  ['""', false],
  ['false', false],
  ['0', false],
  ['true', true],
  ['1', true],
  ['T', true],
  ['perhaps', true],
  ['[true]', true],
])('draft is false where nothing else can be meant: %s', (value, expected) => {
  expect(parseField('draft', value).article.draft).toBe(expected);
});

test.each([
  ['published: false', true],
  ['published: "No"', true],
  ['published: 0', true],
  ['published: f', true],
  ['params: {published: false}', true],
  ['published: true', false],
  ['published: ""', false],
  ['published: 2025-01-01', false],
  ['published: false\ndraft: false', false],
  ['published: true\ndraft: true', true],
])('what is not published is a draft, as in Hugo: %j', (yaml, expected) => {
  const { article, problems } = parseBlock(`title: T\n${yaml}`);
  expect(article.draft).toBe(expected);
  expect(problems.filter(({ found }) => found !== 'f')).toEqual([]);
});

test('a draft without a clear word is one, with a warning', () => {
  expect(parseBlock('title: T').article.draft).toBe(false);
  expectWarning('draft', 'perhaps', 'perhaps', 'true or false');
});

test.each([
  '---js\n{ title: "T", draft: true }\n---\n',
  '---\n{title: T, draft: true\n---\n',
  '+++\ntitle = "T\ndraft = true\n+++\n',
  '{"title": "T" "draft": true}\n',
  '---\n{title: T, published: false\n---\n',
])('a draft stays one when its front matter cannot be read: %j', (text) => {
  const { article, problems } = parseText(text);
  expect(article.draft).toBe(true);
  expect(problems.map(({ severity }) => severity)).toContain('error');
});

test('headless is a word for bundles', () => {
  const bundle = (value: string) => parseBlock(`headless: ${value}`, 'en/news/a/index.md').article;
  expect(bundle('""').headless).toBe(false);
  expect(bundle('true')).toMatchObject({ headless: true, publishResources: false });
  expect(parseBlock('headless: true').article.headless).toBe(false);
  expect(parseBlock('headless: true', 'en/news/_index.md').article.headless).toBe(false);
  const build = '_build: {render: never, publishResources: false}';
  expect(parseBlock(build).article).toMatchObject({ headless: true, publishResources: false });
});

test.each([
  ['3', 3],
  ['"-2"', -2],
  ['+7', 7],
  ['007', 7],
  ['0', 0],
  ['""', 0],
])('weight %s is %i', (value, expected) => {
  const { article, problems } = parseField('weight', value);
  expect(article.weight).toBe(expected);
  expect(problems).toEqual([]);
});

test.each(['1.5', '1e3', 'heavy', '9999999999999999'])('weight %s is none', (value) => {
  expect(parseField('weight', value).article.weight).toBe(0);
  expectWarning('weight', value, value, 'a whole number');
});

const DATES = ['date', 'lastmod', 'publishDate', 'expiryDate'] as const;

describe.each(DATES)('the date %s', (key) => {
  test('is read in the time zone of the site', () => {
    const { article, problems } = parseField(key, '2025-02-07 22:15:21');
    expect(article[key]).toBe(Date.parse('2025-02-07T14:15:21Z'));
    expect(problems).toEqual([]);
  });

  test.each([...UNSET, '0001-01-01T00:00:00Z'])('is not set by %j', (value) => {
    expect(parseField(key, value).article[key]).toBeNull();
    expect(parseField(key, value).problems).toEqual([]);
  });

  test.each([
    ['2025-02-30', '2025-02-30'],
    ['soon', 'soon'],
    ['[2025-02-07]', 'a list'],
  ])('warns of %s', (value, found) => {
    expect(parseField(key, value).article[key]).toBeNull();
    expectWarning(key, value, found, 'YYYY-MM-DD HH:mm:ss, ISO 8601 or RFC 1123');
  });
});

// https://gohugo.io/configuration/front-matter/#dates
test.each([
  ['published: 2025-01-01\nmodified: 2025-02-01', '2025-01-01', '2025-02-01', '2025-01-01', null],
  ['pubdate: 2025-01-01', '2025-01-01', null, '2025-01-01', null],
  ['lastmod: 2025-02-01', '2025-02-01', '2025-02-01', null, null],
  ['date: soon\nlastmod: 2025-02-01', '2025-02-01', '2025-02-01', null, null],
  ['unpublishDate: 2025-03-01', null, null, null, '2025-03-01'],
])('the other names of dates: %j', (yaml, date, lastmod, publishDate, expiryDate) => {
  const { article } = parseBlock(`title: T\n${yaml}`);
  const atMidnight = (day: string | null) =>
    day === null ? null : Date.parse(`${day}T00:00:00+08:00`);
  expect(article).toMatchObject({
    date: atMidnight(date),
    lastmod: atMidnight(lastmod),
    publishDate: atMidnight(publishDate),
    expiryDate: atMidnight(expiryDate),
  } satisfies Partial<Article>);
});

describe('params', () => {
  test('count as fields below those of the top', () => {
    const { article, problems } = parseBlock(
      'title: T\nlead: ""\nsummary: S\nparams:\n  lead: L\n  summary: no\n  Toc: true\n  tags: [a]',
    );
    expect(article).toMatchObject({ lead: 'L', summary: 'S', toc: true });
    expect(article.terms).toEqual([{ taxonomy: 'tags', name: 'a' }]);
    expect(problems).toEqual([]);
  });

  test('are found where they stand', () => {
    expect(brief(parseBlock('title: T\nparams:\n  toc: maybe').problems)).toEqual([
      'warning 4:3 maybe',
    ]);
  });

  test('may be anything', () => {
    expect(parseBlock('title: T\nparams: [a]').article.title).toBe('T');
  });
});

describe('addresses of the front matter', () => {
  test.each([
    ['slug: My Slug', '/zh-cn/news/my-slug/'],
    ['slug: ""', '/zh-cn/news/a/'],
    ['url: /a/b.html', '/a/b.html'],
    ['url: a/B', '/zh-cn/a/B/'],
    ['url: ""', '/zh-cn/news/a/'],
    ['url: /a/\nslug: b', '/a/'],
    ['url: /:year/:slug.html\ndate: 2026-03-01\nslug: b', '/2026/b.html'],
    [String.raw`url: /a/:nothing/1\:2/`, '/a/:nothing/1:2/'],
  ])('%j', (yaml, address) => {
    const { article, problems } = parseBlock(`title: T\n${yaml}`);
    expect(article.address).toBe(address);
    expect(problems).toEqual([]);
  });

  test('a url elsewhere does not count', () => {
    expect(parseField('url', 'https://other.example/').article.address).toBe('/zh-cn/news/a/');
    const expected = 'a path on this site';
    expectWarning('url', 'https://other.example/', 'https://other.example/', expected);
  });

  test.each([
    ['[old, /abs/Old, ../up]', ['/zh-cn/news/old/', '/abs/Old/', '/zh-cn/up/']],
    ['/a.html', ['/a.html']],
    ['[/x/, /x, /zh-cn/news/a/]', ['/x/']],
    ['""', []],
    ['[]', []],
  ])('aliases %s', (value, aliases) => {
    const { article, problems } = parseField('aliases', value);
    expect(article.aliases).toEqual(aliases);
    expect(problems).toEqual([]);
  });

  test('an alias elsewhere does not count', () => {
    const value = '[/x/, "mailto:a"]';
    expect(parseField('aliases', value).article.aliases).toEqual(['/x/']);
    expectWarning('aliases', value, 'mailto:a', 'a path on this site');
  });
});

test('fields without a meaning here are ignored', () => {
  const { problems } = parseText(
    '---\ntitle: T\ntype: x\nlayout: y\nisCJKLanguage: true\noutputs: [html]\ncascade:\n  draft: true\nbuild: {list: never}\n---\n',
  );
  expect(problems).toEqual([]);
});
