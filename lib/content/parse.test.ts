import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { encodeAddress, readAddress, toAddress } from '../addresses/text';
import type { Problem } from '../problems/problem';
import { RULES, type RuleName } from '../problems/rules';
import { MENUS, WIDGETS } from '../settings/site';
import type { Article } from './article';
import { parseArticle } from './parse';
import { parseText, testSite } from './test-site';

test('an article that sets nothing but its title', () => {
  expect(parseText('---\ntitle: T\n---\nBody\n', 'en/news/qq/A.en.md')).toEqual({
    article: {
      path: 'en/news/qq/A.en.md',
      kind: 'article',
      bundle: null,
      language: 'en',
      translationKey: 'news/qq/a',
      logicalPath: 'news/qq/a',
      section: 'news/qq',
      type: 'news',
      address: toAddress('/en/news/qq/a/'),
      aliases: [],
      title: 'T',
      linkTitle: 'T',
      date: null,
      timeZone: 'Asia/Shanghai',
      lastmod: null,
      lastmodZone: 'Asia/Shanghai',
      publishDate: null,
      expiryDate: null,
      draft: false,
      headless: false,
      publishResources: true,
      unlisted: false,
      description: '',
      lead: '',
      summary: '',
      terms: [],
      termWeights: {},
      translations: [],
      menus: [],
      thumbnail: null,
      comments: null,
      authorbox: null,
      pager: null,
      toc: null,
      mathjax: null,
      sidebar: null,
      widgets: [],
      authors: [],
      keywords: [],
      source: '',
      license: '',
      weight: 0,
      images: [],
      params: {},
      body: 'Body\n',
      bodyLine: 4,
    } satisfies Article,
    problems: [],
  });
});

test.each([
  ['source: https://a.example/1', 'https://a.example/1'],
  ['params: { sourceURL: "http://a.example/2" }', 'http://a.example/2'],
  ['source: A paper\ncanonicalURL: https://a.example/3', 'https://a.example/3'],
  ['source: "javascript:alert(1)"', ''],
  ['source: [a, b]', ''],
])('%s leads to %s', (fields, source) => {
  expect(parseText(`---\ntitle: a\n${fields}\n---\n`).article.source).toBe(source);
});

test('problems stand in the order of the file', () => {
  const { problems } = parseText(
    '---\nweight: x\ntoc: x\ntitle: a #b\ndate: x\ntags: {a: b}\nlead: "x" y\n---\n',
  );
  expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7]);
});

const text = z.string().refine((value) => !/[\0\p{Cs}]/u.test(value));
const instant = z.int().nullable();
const choice = z.boolean().nullable();
const integer = z.int();
const picture = text.regex(/^(?:https?:\/\/|\/)/i);

const articleShape = z.strictObject({
  path: z.string(),
  kind: z.enum(['article', 'section']),
  bundle: z.string().nullable(),
  language: z.string().min(2),
  translationKey: z.string(),
  logicalPath: z.string(),
  section: z.string().regex(/^[^/]*(?:\/[^/]+)*$/),
  type: z.string().min(1),
  address: z.string().startsWith('/').transform(toAddress),
  aliases: z.array(text.startsWith('/').transform(toAddress)),
  title: z.string(),
  linkTitle: z.string(),
  date: instant,
  timeZone: z.string(),
  lastmod: instant,
  lastmodZone: z.string(),
  publishDate: instant,
  expiryDate: instant,
  draft: z.boolean(),
  headless: z.boolean(),
  publishResources: z.boolean(),
  unlisted: z.boolean(),
  description: text,
  lead: text,
  summary: text,
  terms: z.array(z.strictObject({ taxonomy: z.enum(testSite.taxonomies), name: text.min(1) })),
  termWeights: z.record(z.string(), integer),
  translations: z.array(text.min(1)),
  menus: z.array(
    z.strictObject({
      menu: z.enum(MENUS),
      name: z.string(),
      weight: integer,
      identifier: text,
      parent: text,
      pre: text,
      post: text,
    }),
  ),
  thumbnail: z.strictObject({ src: picture, list: z.boolean(), post: z.boolean() }).nullable(),
  comments: choice,
  authorbox: choice,
  pager: choice,
  toc: choice,
  mathjax: choice,
  sidebar: z.union([z.literal('left'), z.literal('right'), z.literal(false), z.null()]),
  widgets: z.array(z.enum(WIDGETS)),
  authors: z.array(text.min(1)),
  keywords: z.array(text.min(1)),
  source: text.regex(/^(?:https?:\/\/\S+)?$/i),
  license: text,
  weight: integer,
  images: z.array(picture),
  params: z.record(z.string(), z.string()),
  body: z.string(),
  bodyLine: z.int().min(1),
}) satisfies z.ZodType<Article>;

const problemShape = z.strictObject({
  path: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  severity: z.enum(['error', 'warning']),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
  rule: z.enum(Object.keys(RULES) as RuleName[]),
  found: text,
  data: z.record(z.string(), z.string()),
}) satisfies z.ZodType<Problem>;

/** Whatever the file, what comes out has the declared shape, and an address that can be asked for. */
function expectSound(path: string, content: string): Article {
  const { article, problems } = parseArticle({ path, text: content }, testSite);
  articleShape.parse(article);
  z.array(problemShape).parse(problems);
  expect(article.path).toBe(path);
  const lower = article.address.toLowerCase();
  const lookup = lower.endsWith('/') ? lower : `${lower}/`;
  expect(readAddress(encodeAddress(article.address))?.lookup).toBe(lookup);
  return article;
}

const FIELDS = [
  ...Object.keys(articleShape.shape),
  ...['lang', 'slug', 'url', 'menu', 'tags', 'categories', 'series', 'author', 'params', 'type'],
  ...['cascade', 'modified', 'pubdate', 'constructor', '__proto__', 'toString'],
];

/** Pieces of which front matter is made, right and wrong. */
const FRAGMENTS = [
  ...[
    '---',
    '+++',
    '{',
    '}',
    '[',
    ']',
    '\n',
    '\n',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '- ',
    '? ',
    ': ',
  ],
  ...[
    '"',
    "'",
    '#',
    ' #1',
    '|',
    '>',
    '&a ',
    '*a',
    '!!binary ',
    '：',
    '=',
    ',',
    '\\',
    '\0',
    '\uFEFF',
  ],
  ...['title: ', 'date: ', 'tags:\n  - ', 'menu: ', 'thumbnail: ', 'true', '2025-02-30', '12:30'],
  ...['中文', 'null', '~', '../', '%2e', 'javascript:', '\ud800', '```', '# ', '==='],
];
const fragments = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 8 })))
  .map((parts) => parts.join(''));
const runs = { numRuns: 500 };

describe('whatever a file holds', () => {
  test('any text is an article', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (content) => {
        expectSound('en/news/a.md', content);
      }),
      runs,
    );
  });

  test.each(['---\n', '---\ntitle: T\n', '+++\n', '{"a": ', '---js\n', '---json\n'])(
    'any text behind %j is an article',
    (start) => {
      fc.assert(
        fc.property(fragments, fragments, (block, body) => {
          expectSound('en/a.md', start + block);
          expectSound('en/a.md', `${start}${block}\n${start.slice(0, 3).trim()}\n${body}`);
        }),
        runs,
      );
    },
  );

  test.each(FIELDS)('%s may have any value', (key) => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary' }), fragments);
    fc.assert(
      fc.property(value, (given) => {
        const { body } = expectSound(
          'en/a.md',
          `{${JSON.stringify(key)}: ${JSON.stringify(given)}}\nB`,
        );
        expect(body).toBe('B');
      }),
    );
  });

  test('any path has an address', () => {
    const segment = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('en', 'index.md', '_index.en.md', '.md', '..', '.', '', 'x.zh-CN.md', '？'),
    );
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 6 }), (segments) => {
        expectSound(segments.join('/'), 'text');
      }),
      runs,
    );
  });
});

test('the body starts on the line it says', () => {
  fc.assert(
    fc.property(fc.constantFrom('---', '+++'), fragments, fragments, (fence, block, rest) => {
      const content = `${fence}\n${block}\n${fence}\n\n${rest}`;
      const { body, bodyLine } = parseText(content).article;
      const lines = content
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n')
        .replaceAll('\0', '\uFFFD')
        .split('\n');
      expect(lines.slice(bodyLine - 1).join('\n')).toBe(body);
    }),
    runs,
  );
});
