import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { problemIn } from '../../problems/problem';
import { FORMATS, REPORTERS } from './formats';
import type { ReportContext } from './report';

const problems = [
  problemIn('en/a, b:%.md', {
    ...{ rule: 'duplicate-address', line: 1, column: 1, found: '/en/a/' },
    data: { variant: 'file', winner: 'en/c.md' },
  }),
  problemIn('zh/港口 1.md', {
    ...{ rule: 'yaml-full-width-colon', line: 2, column: 6, endColumn: 7 },
    ...{ found: 'title：港口', data: { key: 'title' } },
  }),
  problemIn('zh/港口 1.md', {
    ...{ rule: 'removed-html', line: 5, column: 1, endLine: 6, endColumn: 2 },
    ...{ found: '<script', data: { kind: '<script>' } },
  }),
];

const context: ReportContext = {
  ...{ language: 'en', isColoured: false, articles: 7, known: 1, gone: 2 },
  nameOf: (file) => `content/${file}`,
  linesOf: (file) =>
    file.startsWith('zh') ? ['---', 'title：港口', '---', '', '<script', '>'] : [],
};

const write = (format: keyof typeof REPORTERS, some = problems, more = {}) =>
  [...REPORTERS[format](some, { ...context, ...more })].join('');

test('people see the line, and what is wrong in it', () => {
  expect(write('people').split('\n')).toEqual([
    'content/en/a, b:%.md',
    '  content/en/a, b:%.md:1:1-7: error: The address is taken by another file [duplicate-address]',
    '      found /en/a/; expected an address of its own; it belongs to en/c.md; docs/rules/duplicate-address.md',
    '',
    'content/zh/港口 1.md',
    '  content/zh/港口 1.md:2:6-7: warning: A full-width colon after a key [yaml-full-width-colon]',
    '      found title：港口; expected title: …, with a half-width colon and a space; docs/rules/yaml-full-width-colon.md',
    '       2 | title：港口',
    '         |      ^^',
    '',
    '  content/zh/港口 1.md:5:1-6:2: warning: Readers are not shown <script> [removed-html]',
    '      found <script; expected markdown, a shortcode, or HTML that runs nothing; docs/rules/removed-html.md',
    '       5 | <script',
    '         | ^^^^^^^',
    '',
    '7 articles; 3 problems in 2 files: 1 error, 2 warnings',
    '1 problem more in the baseline',
    '2 problems of the baseline are gone; --write-baseline takes them out',
    '',
  ]);
});

test('no name of a file steers a terminal', () => {
  const odd = problemIn('a\x1b[2J\n.md', { rule: 'missing-title', line: 1, column: 1 });
  const text = write('people', [odd]);
  expect(text).not.toContain('\x1b');
  expect(text).toContain('content/a\uFFFD[2J\uFFFD.md:1:1-2');
});

test('people are told in Chinese, too, and in colours', () => {
  const text = write('people', problems, { language: 'zh' });
  expect(text).toContain('content/zh/港口 1.md:2:6-7: 警告: 字段名后面是全角冒号');
  expect(text).toContain('2 个文件中有 3 个问题：1 个错误，2 个警告');
  expect(write('people', [], { language: 'zh', known: 0, gone: 0 })).toBe('7 篇文章；没有问题\n');
  expect(write('people', problems, { isColoured: true })).toContain('\x1b[31merror\x1b[0m');
});

test('GitHub gets annotations in its own escapes', () => {
  expect(write('github').split('\n')).toEqual([
    '::error file=content/en/a%2C b%3A%25.md,line=1,endLine=1,col=1,endColumn=6,title=duplicate-address::The address is taken by another file%0Afound /en/a/; expected an address of its own; it belongs to en/c.md',
    '::warning file=content/zh/港口 1.md,line=2,endLine=2,col=6,endColumn=6,title=yaml-full-width-colon::A full-width colon after a key%0Afound title：港口; expected title: …, with a half-width colon and a space',
    '::warning file=content/zh/港口 1.md,line=5,endLine=6,title=removed-html::Readers are not shown <script>%0Afound <script; expected markdown, a shortcode, or HTML that runs nothing',
    '',
  ]);
});

test('JSON says everything, and no problems are an empty list', () => {
  const { version, problems: all, counts } = JSON.parse(write('json'));
  expect([version, all.length]).toEqual([1, 3]);
  expect(all[1]).toEqual({
    ...{ path: 'zh/港口 1.md', file: 'content/zh/港口 1.md' },
    ...{ line: 2, column: 6, endLine: 2, endColumn: 7 },
    ...{ rule: 'yaml-full-width-colon', severity: 'warning', found: 'title：港口' },
    message: 'A full-width colon after a key',
    expected: 'title: …, with a half-width colon and a space',
    page: 'docs/rules/yaml-full-width-colon.md',
  });
  expect(counts).toEqual({ articles: 7, files: 2, errors: 1, warnings: 2, known: 1, gone: 2 });
  expect(JSON.parse(write('json', [])).problems).toEqual([]);
});

test('rules are counted, the most frequent first', () => {
  const [, , last] = problems;
  const more = last ? [...problems, { ...last, path: 'x.md' }] : [];
  expect(write('counts', more).split('\n')).toEqual([
    'problems  files  severity  rule',
    '       2      2  warning   removed-html',
    '       1      1  error     duplicate-address',
    '       1      1  warning   yaml-full-width-colon',
    '',
  ]);
  expect(write('counts', problems, { language: 'zh' })).toContain('   1     1  错误  duplicate');
});

describe('SARIF', () => {
  const file = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const isValid = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));

  test.each(['en', 'zh'])('is what its schema says, in %s', (language) => {
    for (const some of [problems, []]) {
      isValid(JSON.parse(write('sarif', some, { language })));
      expect(isValid.errors).toBeNull();
    }
  });

  test('the schema refuses what is none', () => {
    expect(isValid({ version: '2.1.0', runs: [{ results: [{}] }] })).toBe(false);
  });

  test('names rules and places', () => {
    const [{ tool, results, columnKind }] = JSON.parse(write('sarif')).runs;
    const { ruleId, ruleIndex, level, locations } = results[1];
    expect([ruleId, level, columnKind]).toEqual([
      ...['yaml-full-width-colon', 'warning', 'utf16CodeUnits'],
    ]);
    expect(tool.driver.rules[ruleIndex]).toMatchObject({
      id: ruleId,
      help: { text: 'docs/rules/yaml-full-width-colon.md' },
    });
    expect(locations[0].physicalLocation).toEqual({
      artifactLocation: {
        uri: 'content/zh/%E6%B8%AF%E5%8F%A3%201.md',
        uriBaseId: '%SRCROOT%',
      },
      region: { startLine: 2, startColumn: 6, endLine: 2, endColumn: 7 },
    });
  });
});

test.each(FORMATS)('very many problems as %s are never one text', (format) => {
  const some = Array.from({ length: 50_000 }, () => problems[0]).filter((one) => one !== undefined);
  let longest = 0;
  for (const chunk of REPORTERS[format](some, context)) longest = Math.max(longest, chunk.length);
  expect(longest).toBeLessThan(100_000);
});
