import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canUse } from '../../../testing/needs';
import { CORPUS } from '../../../testing/sites';
import { parseFrontMatter } from '../../content/front-matter';
import { parseArticle } from '../../content/parse';
import { testSite } from '../../content/test-site';
import { renderBody } from '../../markdown/render';
import { type Mending, mendFile } from './mend-file';

const place = { path: 'zh-CN/news/a.md', site: testSite };
const isOn = () => true;
const mend = (text: string, how: Partial<Mending> = {}) =>
  Buffer.from(mendFile(Buffer.from(text), { ...place, isOn, ...how })).toString();

const file = (head: string) => `---\n${head}\n---\n\nText: 正文\n`;

test.each([
  ['a full-width colon', 'title：港口', 'title: 港口'],
  ['one with a space', 'title：  港口', 'title: 港口'],
  ['no space', 'title:港口', 'title: 港口'],
  ['an address', 'url:https://example.org/', 'url: https://example.org/'],
  ['a colon in a title', 'title: 港口: 新闻', "title: '港口: 新闻'"],
  ['with an apostrophe', "title: It's: a", `title: "It's: a"`],
  ['a comment', 'title: C #1 语言', "title: 'C #1 语言'"],
  ['tabs', 'tags:\n\t- a\n\t- b', 'tags:\n  - a\n  - b'],
  ['a field twice', 'title: A\ndate: 2026-01-01\ntitle: A', 'date: 2026-01-01\ntitle: A'],
  ['several at once', 'title：A: b\ndate:2026-01-01', "title: 'A: b'\ndate: 2026-01-01"],
])('%s is mended', (_, wrong, right) => {
  expect(mend(file(wrong))).toBe(file(right));
});

test.each([
  ['nothing wrong', 'title: T\ndate: 2026-01-01 # the day'],
  ['two values', 'title: A\ntitle: B'],
  ['lists twice', 'tags:\n- a\ntags:\n- b'],
  ['a value on two lines', 'title: A: b\n  c'],
  ['a quote inside quotes', 'title: "a "b" c"'],
])('%s stays', (_, head) => {
  expect(mend(file(head))).toBe(file(head));
});

test.each([
  ['front matter that is not closed', '---\ntitle：T\n\nText'],
  ['TOML', '+++\ntitle = "a" # b\n+++\n'],
  ['none', 'title：T\n'],
])('%s stays', (_, text) => {
  expect(mend(text)).toBe(text);
});

test('a rule that is off is not mended', () => {
  const text = file('title：A\ndate:2026-01-01');
  const isOn = (rule: string) => rule !== 'yaml-no-space';
  expect(mend(text, { isOn })).toBe(file('title: A\ndate:2026-01-01'));
});

test('where the file switches a rule off, it stays', () => {
  const head = 'title：A\n# check-disable-next-line yaml-full-width-colon\nlead：B';
  expect(mend(file(head))).toBe(file(head.replace('title：', 'title: ')));
});

test('everything else stays, byte by byte', () => {
  const text = '\uFEFF---\r\ntitle：A  \r\ntags: [x]\r\n---\r\nBody \t\rmore\n\n\n';
  expect(mend(text)).toBe(text.replace('title：', 'title: '));
  const gb = Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xb8, 0xdb, 0xa3, 0xba, 0x0a, 0x2d, 0x2d, 0x2d]);
  expect(mendFile(gb, { ...place, isOn })).toBe(gb);
});

test('any front matter is read as it was meant, and what is mended stays so', () => {
  const value = fc.constantFrom(
    '港口',
    'A: b',
    'x #1',
    '"q',
    'a',
    '- b',
    "it's",
    '[x',
    '2026-01-01',
    '',
  );
  const separator = fc.constantFrom(': ', '：', ':', ':\t', ' : ');
  const key = fc.constantFrom('title', 'date', 'tags', 'slug');
  const line = fc
    .tuple(fc.constantFrom('', '', '', '\t', '  '), key, separator, value)
    .map((parts) => parts.join(''));
  const ending = fc.constantFrom('\n', '\r\n');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), ending, (lines, end) => {
      const text = ['---', ...lines, '---', '', 'Body', ''].join(end);
      const once = mend(text);
      expect(mend(once)).toBe(once);
      const isOn = (rule: string) => rule !== 'yaml-comment';
      const strict = mend(text, { isOn });
      const read = (some: string) => parseFrontMatter(some.replaceAll('\r\n', '\n'), () => {});
      expect(read(strict).data).toEqual(read(text).data);
      expect(read(once).body).toBe(read(text).body);
    }),
    { numRuns: 20 },
  );
}, 120_000);

const bodyOf = (text: string) => parseFrontMatter(text, () => {}).body;

describe.runIf(canUse('corpus'))('of real articles', () => {
  const root = path.join(CORPUS, 'content');
  const files = (existsSync(root) ? readdirSync(root, { recursive: true }) : [])
    .map(String)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ path: name, text: readFileSync(path.join(root, name), 'utf8') }));
  const shown = (file: { path: string; text: string }) => {
    const { article } = parseArticle(file, testSite);
    return { ...article, html: renderBody(article.body, { math: false }).html };
  };

  test('nothing changes where nothing is wrong', () => {
    for (const { text } of files) expect(mend(text)).toBe(text);
  });

  test('a page shows what it showed before a slip was made and mended', () => {
    const slips: [RegExp, string][] = [
      [/^title: /m, 'title：'],
      [/^date: /m, 'date:'],
      [/^(tags:.*\n) +- /m, '$1\t- '],
      [/^(pager: .*)$/m, '$1\n$1'],
    ];
    for (const [right, wrong] of slips) {
      const slipped = files.filter(({ text }) => right.test(text));
      expect(slipped.length).toBeGreaterThan(0);
      for (const { path: name, text } of slipped.slice(0, 20)) {
        const mended = mend(text.replace(right, wrong));
        expect(shown({ path: name, text: mended })).toEqual(shown({ path: name, text }));
      }
    }
  });

  test('a page shows what it showed before its signs were encoded twice', () => {
    const slips: [RegExp, string][] = [
      [/(?<=\p{Script=Han})“/gu, '&amp;ldquo;'],
      [/(?<=[a-z])’(?=s)/g, '&amp;amp;rsquo;'],
      [/(?<=[a-z])’(?=s)/g, '&#8217；'],
      [/(?<=\w) — (?=\w)/g, ' &amp;#8212; '],
    ];
    const page = (file: { path: string; text: string }) => {
      const { body: _, bodyLine: __, ...all } = shown(file);
      return all;
    };
    for (const [right, wrong] of slips) {
      const slipped = files.filter(({ text }) => right.test(bodyOf(text)));
      expect(slipped.length).toBeGreaterThan(0);
      for (const { path: name, text } of slipped.slice(0, 20)) {
        const start = text.length - bodyOf(text).length;
        // Anchors are made of headings, which stay therefore.
        const broken =
          text.slice(0, start) +
          text.slice(start).replace(/^(?!#).*\n(?![-=])/gm, (line) => line.replace(right, wrong));
        const mended = mend(broken, { path: name });
        expect(mended).not.toContain(wrong);
        expect(page({ path: name, text: mended })).toEqual(page({ path: name, text }));
      }
    }
  });

  test('a page shows what it showed before its fields were encoded once more', () => {
    const encoded = /^(?:title|summary): .*&(?:\w+|#\d+);/m;
    const found = files.filter(({ text }) => encoded.test(text));
    expect(found.length).toBeGreaterThan(0);
    for (const { path: name, text } of found) {
      const broken = text.replace(encoded, (line) => line.replace(/&/g, '&amp;amp;'));
      expect(mend(broken, { path: name })).toBe(text);
    }
  });
});
