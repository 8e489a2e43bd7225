import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testSite } from '../../content/test-site';
import { renderBody } from '../../markdown/render';
import { buildSite } from '../../settings/build-site';
import { completeSettings } from '../../settings/schema/settings';
import { mendFile } from './mend-file';

const place = { path: 'zh-CN/news/a.md', site: testSite, isOn: () => true };
const mend = (text: string, how: Partial<typeof place> = {}) =>
  Buffer.from(mendFile(Buffer.from(text), { ...place, ...how })).toString();

const withBody = (body: string) => `---\ntitle: T\ndate: 2026-01-01\n---\n\n${body}\n`;
const withField = (field: string) => `---\ndate: 2026-01-01\n${field}\n---\n\n正文\n`;

test.each([
  ['a blank', '港口&amp;nbsp;恢复', '港口&nbsp;恢复'],
  ['encoded three times', 'A&amp;amp;amp;#8217;s', 'A&#8217;s'],
  ['an ampersand', 'S&amp;amp;P 500', 'S&amp;P 500'],
  ['a full-width semicolon', '&ldquo；首班”', '&ldquo;首班”'],
  ['two on a line', '&amp;quot;好&amp;quot;', '&quot;好&quot;'],
  [
    'in marks',
    '**&amp;quot;好&amp;quot;** [a&amp;amp;b](/a/)',
    '**&quot;好&quot;** [a&amp;b](/a/)',
  ],
  [
    'what a picture shows',
    '![a&amp;amp;b](https://e.org/a.png)',
    '![a&amp;b](https://e.org/a.png)',
  ],
  ['a paragraph of a blank', 'A\n\n&amp;nbsp;\n\nB', 'A\n\n&nbsp;\n\nB'],
  ['a cell', '| a |\n| - |\n| &amp;middot; |', '| a |\n| - |\n| &middot; |'],
  ['HTML', '<p>a&amp;hellip;</p>', '<p>a&hellip;</p>'],
  ['beside code', '`&amp;amp;` &amp;amp;', '`&amp;amp;` &amp;'],
  ['beside what stays', '    &amp;amp;\n\n&amp;amp; &amp;lt;', '    &amp;amp;\n\n&amp; &amp;lt;'],
])('in a body %s is mended', (_, wrong, right) => {
  expect(mend(withBody(wrong))).toBe(withBody(right));
});

test.each([
  ['what is right', 'R&amp;D&nbsp;AT&T'],
  ['code', '`&amp;quot;`\n\n```html\n&amp;nbsp;\n```\n\n    &amp;nbsp;\n\n<pre>&amp;nbsp;</pre>'],
  ['addresses', '<https://e.org/?a&amp;lt=1> [a](/?b&amp;amp;c) [b]\n\n[b]: /?d=1&amp;amp;e=2'],
  ['signs of markup', '&amp;lt;b&amp;gt; &amp;#60; &amp;amp;lt;'],
  ['a heading whose anchor would be another', '## R&amp;amp;D'],
  ['a comment', '<!-- &amp;nbsp; -->'],
  ['formulas', '$$\na &amp;amp; b\n$$'],
])('in a body %s stays', (_, body) => {
  const text = withBody(body).replace('---\n\n', 'mathjax: true\n---\n\n');
  expect(mend(text)).toBe(text);
});

test.each([
  ['title: A&amp;amp;nbsp;B', 'title: A&nbsp;B'],
  ['title: "&amp;amp;quot;好&amp;amp;quot;"', 'title: "&quot;好&quot;"'],
  ["title: 'A'\nlead: S&amp;amp;amp;amp;P&amp;quot；", "title: 'A'\nlead: S&amp;P&quot;"],
  ['title: A\nsummary: >\n  a\n  b&amp;amp;hellip;', 'title: A\nsummary: >\n  a\n  b&hellip;'],
  ['title: A\ndescription: |\n  词：&amp;amp;lt;b\ntags: [a]', undefined],
  ['title: A&amp;amp;lt;B', 'title: A&lt;B'],
  ['title: A\ntags: ["a&amp;amp;quot;"]', 'title: A\ntags: ["a&amp;amp;quot;"]'],
])('of fields, %j becomes %j', (wrong, right = wrong.replace('&amp;amp;lt;', '&lt;')) => {
  expect(mend(withField(wrong))).toBe(withField(right));
});

test('TOML and JSON are mended, too', () => {
  const toml = '+++\ntitle = "A&amp;amp;nbsp;B"\n+++\n\nB\n';
  expect(mend(toml)).toBe(toml.replace('&amp;amp;nbsp;', '&nbsp;'));
  const json = '{ "title": "A&amp;amp;nbsp;B", "slug": "a" }\n\nB\n';
  expect(mend(json)).toBe(json.replace('&amp;amp;nbsp;', '&nbsp;'));
});

test('a title that its address is made of stays', () => {
  const permalinks = { news: '/:title/' };
  const site = buildSite(completeSettings({ addresses: { permalinks } }), []);
  const text = withField('title: A&amp;amp;quot;B');
  expect(mend(text, { site, path: 'news/a.md' })).toBe(text);
});

test('a rule that is off, in settings or in the file, is not mended', () => {
  const text = withBody('&amp;nbsp;a');
  expect(mend(text, { isOn: () => false })).toBe(text);
  const off = withBody('<!-- check-disable-next-line character-references -->\n&amp;nbsp;a');
  expect(mend(off)).toBe(off);
});

test('a site that sets quotation marks has references of them mended', () => {
  const site = { ...testSite, markdown: { ...testSite.markdown, typographer: true } };
  expect(mend(withBody('&amp;quot;A&amp;quot;'), { site })).toBe(withBody('&quot;A&quot;'));
});

test('many that stay take bounded time, and nothing half done', () => {
  const text = withBody(`${'    &amp;amp;\n\n'.repeat(500)}&amp;amp;`);
  expect(mend(text)).toBe(text);
});

test('everything else stays, byte by byte', () => {
  const text = `\uFEFF${withField('title: A&amp;amp;nbsp;B  ')}\t \n&amp;nbsp;a  \n\n\n`;
  const windows = text.replaceAll('\n', '\r\n');
  const right = windows.replace('&amp;amp;nbsp;', '&nbsp;').replace('&amp;nbsp;a', '&nbsp;a');
  expect(mend(windows)).toBe(right);
});

test('what the page of the rule calls wrong is no longer wrong', () => {
  const wrong = readFileSync('lib/check/article/fixtures/character-references/wrong.md', 'utf8');
  const right = wrong.replace(/&(?:amp;)+/g, '&').replace('；', ';');
  expect(mend(wrong)).toBe(right);
});

describe('whatever a body holds', () => {
  const pieces = fc.constantFrom(
    ...[
      '&amp;nbsp;',
      '&amp;quot;',
      '&amp;amp;',
      '&amp;amp;amp;',
      '&amp;lt;',
      '&amp;#60;',
      '&ldquo；',
    ],
    ...['&', 'amp;', '&lt;', 'a', '港', ' ', '\n', '\n\n', '    ', '# ', '- ', '> ', '1. ', '| '],
    ...['`', '```\n', '**', '*', '_', '~~', '$$', '\\', '[', '](/x)', '![', '<b>', '</b>', '<p>'],
    ...['<!--', '-->', 'https://e.org/?a', '{{< x >}}', '[^1]', '[^1]: ', '{#id}', '<a title="'],
  );
  const NAMED = /&(?:amp;)*(amp|nbsp|quot|ldquo)[;；]/g;
  const CHARACTERS: Record<string, string> = { amp: '&', nbsp: '\u00A0', quot: '"', ldquo: '“' };
  const lower = (text: string): string => {
    const lowered = text.replace(NAMED, (_, name: string) => CHARACTERS[name] ?? '');
    return lowered === text ? text : lower(lowered);
  };
  const plain = (html: string) => lower(html.replace(/&#x26;/g, '&').replaceAll('&#x3C;', '<'));
  const isBlank = /<p>\s*<\/p>|\s+/g;

  test('what it shows stays but for the codes, and what is mended stays so', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (some) => {
        const text = withBody(some.join(''));
        const once = mend(text);
        expect(mend(once)).toBe(once);
        expect(lower(once)).toBe(lower(text));
        const [before, after] = [text, once].map((one) => {
          const { html } = renderBody(one.split('---\n\n')[1] ?? '', { math: false });
          return plain(html).replace(isBlank, '');
        });
        expect(after).toBe(before);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
