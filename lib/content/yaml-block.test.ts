import { describe, expect, test } from 'vitest';
import { describeProblem } from '../problems/describe-problem';
import { brief, parseBlock } from './test-site';

const titled = (title: string) => ({ title });

describe('YAML values', () => {
  test.each([
    ['title: 007', '007'],
    ['title: 1e3', '1e3'],
    ['title: ~', '~'],
    ['title: 12:30', '12:30'],
    ['title: 2024-05-01', '2024-05-01'],
    ['title: yes', 'yes'],
    ['title: 0x1F', '0x1F'],
    ['title: "null"', 'null'],
    ["title: 'it''s'", "it's"],
    ['title: "a\\tb\\u4e2d"', 'a\tb中'],
    ['title: >\n  a\n  b', 'a b'],
    ['title: a\n  b', 'a b'],
    ['TITLE: a', 'a'],
    ['"title": a', 'a'],
    ['{title: a}', 'a'],
    ['other: &x a\ntitle: *x', 'a'],
    ['title: !!binary aGk=', 'aGk='],
    ['title: "排名 #1"', '排名 #1'],
    ['title: 排名#1', '排名#1'],
    ['og:title: b\ntitle: a', 'a'],
    ['url: http://x\ntitle: a\nurl: ""', 'a'],
    ['title: "First half\nsecond half"', 'First half second half'],
    ["title: '上半句，\n下半句'\ndate: 2024-05-01", '上半句， 下半句'],
    ['x: &x {title: a, lead: b}\n<<: *x', 'a'],
    ['<<: [{title: a}, {title: b}]', 'a'],
    ['<<: {title: b}\ntitle: a', 'a'],
    ['tags: [x,\ny]\ntitle: a', 'a'],
  ])('%j is read as it is written', (yaml, title) => {
    const { article, problems } = parseBlock(yaml);
    expect(article.title).toBe(title);
    expect(problems.filter(({ rule }) => rule !== 'yaml-repeated-key')).toEqual([]);
  });

  test.each(['title: null', 'title:', 'title: ""', 'title: "  "', 'title: []'])(
    '%j is not set',
    (yaml) => {
      const { article, problems } = parseBlock(yaml);
      expect(article.title).toBe('a');
      expect(brief(problems)).toEqual(['warning 2:1 ']);
    },
  );
});

describe('YAML traps', () => {
  test('a full-width colon is taken for a colon', () => {
    const { article, problems } = parseBlock('title：快讯：好\nlead： x\ntags：\n  - a\nweight: 1');
    expect(article).toMatchObject({ title: '快讯：好', lead: 'x', weight: 1 });
    expect(article.terms).toEqual([{ taxonomy: 'tags', name: 'a' }]);
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        line: 2,
        column: 6,
        rule: 'yaml-full-width-colon',
        found: 'title：快讯：好',
        data: { key: 'title' },
      },
      { line: 3, column: 5 },
      { line: 4, column: 5 },
    ]);
  });

  test('so is a colon without a space', () => {
    const { article, problems } = parseBlock('weight: 1\ntitle:快讯');
    expect(article).toMatchObject({ title: '快讯', weight: 1 });
    expect(problems).toMatchObject([
      { severity: 'warning', line: 3, column: 6, rule: 'yaml-no-space' },
    ]);
  });

  test('a comment that may be meant is told', () => {
    const { article, problems } = parseBlock(
      'title: 排名 #1\nlead: "x" # fine\ntags:\n  - C #\n  - b\nweight: # none\n# a comment',
    );
    expect(article).toMatchObject({ title: '排名', lead: 'x' });
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        line: 2,
        column: 11,
        rule: 'yaml-comment',
        found: 'title: 排名 #1',
      },
      { line: 5, column: 7, found: '- C #' },
    ]);
  });

  test.each([
    ...['toc: false # note', 'Toc: True #note', 'weight: -3 # light', 'x: 1_000 #', 'x: 12:30 #a'],
    ...['date: 2026-08-22 03:10:00 # Shanghai', 'date: 2026-08-22T03:10:00+08:00 #x'],
    ...[
      'date: Sat, 22 Aug 2026 03:10:00 GMT # x',
      'tags: [a, b] # two',
      'title: "T" # x',
      'x: ~ # none',
    ],
    ...["title: 'T' # x", 'sidebar: left # or right', 'menu: main # top', 'tags:\n  - sea # water'],
  ])('%j is a comment that nobody takes for text', (yaml) => {
    const { problems } = parseBlock(yaml.includes('title') ? yaml : `title: T\n${yaml}`);
    expect(problems).toEqual([]);
  });

  test.each([
    ...['title: 排名 #1', 'title: C #', 'title: 2024 年 #1', 'title: A b # c', 'tags:\n  - C #'],
    ...['title: sea #1', 'tags: [a #b\n]', 'title: 第 3 名 # 好'],
  ])('%j may lose text, which is told', (yaml) => {
    const { problems } = parseBlock(yaml.includes('title') ? yaml : `title: T\n${yaml}`);
    expect(problems).toMatchObject([{ rule: 'yaml-comment' }]);
  });

  test('of a key that is set twice the last counts', () => {
    const { article, problems } = parseBlock('title: a\ntags: [x]\ntitle: b\nTITLE: c');
    expect(article.title).toBe('c');
    expect(problems).toMatchObject([
      { severity: 'warning', line: 4, column: 1, rule: 'yaml-repeated-key' },
      { severity: 'warning', line: 5, column: 1, found: 'TITLE: c' },
    ]);
  });

  test('a key that is no text is skipped', () => {
    const { article, problems } = parseBlock('? [a]\n: b\n__proto__: {x: y}\ntitle: a');
    expect(article.title).toBe('a');
    expect(brief(problems)).toEqual(['warning 2:3 ? [a]']);
  });
});

describe('broken YAML', () => {
  const date = 1714492800000;

  test.each([
    ['title: "a\ndate: 2024-05-01', titled('a'), 'error 2:8 title: "a'],
    ['date: 2024-05-01\ntitle: "a', titled('a'), 'error 3:8 title: "a'],
    ['title: "a "b" c"\ndate: 2024-05-01', titled('a "b" c'), 'error 2:11 title: "a "b" c"'],
    ['title: "a" b\ndate: 2024-05-01', titled('"a" b'), 'error 2:12 title: "a" b'],
    ["title: 'it's'\ndate: 2024-05-01", titled("it's"), "error 2:11 title: 'it's'"],
    ['title: a: b\ndate: 2024-05-01', titled('a: b'), 'error 2:9 title: a: b'],
    ['title: [a] b\ndate: 2024-05-01', titled('[a] b'), 'error 2:8 title: [a] b'],
    ['title: @a\ndate: 2024-05-01', titled('@a'), 'error 2:8 title: @a'],
    ['title: `a`\ndate: 2024-05-01', titled('`a`'), 'error 2:8 title: `a`'],
    ['title: "\\q"\ndate: 2024-05-01', titled('\\q'), 'error 2:9 title: "\\q"'],
    ['title: a\n date: 2024-05-01', titled('a'), 'error 3:1 date: 2024-05-01'],
    [' title: a\ndate: 2024-05-01', titled('a'), 'error 2:1 title: a'],
    ['title: a\ntags:\n\t- x\ndate: 2024-05-01', titled('a'), 'error 4:1 - x'],
    ['title: a\ntags: [x, y\ndate: 2024-05-01', titled('a'), 'error 3:7 tags: [x, y'],
    ['title: a\njust a line\ndate: 2024-05-01', titled('a'), 'error 3:1 just a line'],
    ['title: a\n---- x\ndate: 2024-05-01', titled('a'), 'error 3:1 ---- x'],
    ['title: a\n...\ndate: 2024-05-01', titled('a'), 'error 3:1 ...'],
    [
      `title: a\ndate: 2024-05-01\nx: ${'['.repeat(100)}`,
      titled('a'),
      `error 4:23 x: ${'['.repeat(77)}…`,
    ],
  ])('%j is reported, and read around the error', (yaml, expected, problem) => {
    const { article, problems } = parseBlock(yaml);
    expect(brief(problems)).toEqual([problem]);
    expect(article).toMatchObject({ ...expected, date, body: 'Body\n' });
  });

  test('says what it expected', () => {
    const { problems } = parseBlock('title: a\ntags:\n\t- x');
    expect(problems).toMatchObject([
      { line: 4, column: 1, endLine: 4, endColumn: 2, rule: 'yaml-tab', found: '- x' },
    ]);
    expect(problems.map((problem) => describeProblem(problem).expected)).toEqual([
      'spaces instead of the tab',
    ]);
  });

  test('reads tabs as the indentation they were meant to be', () => {
    const { article } = parseBlock('title: T\ntags:\n\t- x\nmenu:\n\tmain:\n\t\tweight: 2');
    expect(article.terms).toEqual([{ taxonomy: 'tags', name: 'x' }]);
    expect(article.menus).toMatchObject([{ menu: 'main', weight: 2 }]);
  });

  test('tells of every broken entry, and of warnings in the others', () => {
    const { problems } = parseBlock('title: @a\ntags: [x] y\nlead: "b\nsummary: c #d');
    expect(brief(problems)).toEqual([
      'error 2:8 title: @a',
      'error 3:7 tags: [x] y',
      'error 4:7 lead: "b',
      'warning 5:12 summary: c #d',
    ]);
  });

  test.each([
    ['just text', 'error 2:1 just text'],
    ['- a\n- b', 'error 2:1 - a'],
    ['"title: a"', 'error 2:1 "title: a"'],
  ])('%j is no fields', (yaml, problem) => {
    const { article, problems } = parseBlock(yaml);
    expect(brief(problems)).toContain(problem);
    expect(article).toMatchObject({ title: 'a', body: 'Body\n' });
  });
});

describe('YAML that would take the server down', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg']) {
    bomb.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`);
  }

  test('aliases that grow without end stop growing', () => {
    const { article, problems } = parseBlock(`${bomb.join('\n')}\ntags: *g\ntitle: T`);
    expect(article.title).toBe('T');
    expect(problems).toMatchObject([
      { severity: 'error', found: 'more than 10000 values', rule: 'yaml-aliases' },
    ]);
  });

  test('what an alias repeats is told once', () => {
    const { article, problems } = parseBlock('title: T\nx: &x\n  - a #1\ntags: *x\nkeywords: *x');
    expect(article).toMatchObject({ terms: [{ name: 'a' }], keywords: ['a'] });
    expect(brief(problems)).toEqual(['warning 4:7 - a #1']);
  });

  test('an alias of itself is nothing', () => {
    expect(parseBlock('tags: &a [x, *a]\ntitle: T').article.terms).toEqual([
      { taxonomy: 'tags', name: 'x' },
    ]);
  });

  // The composer recurses: some of these once ended the process, past any try and catch.
  test.each([
    ['brackets', '['],
    ['braces', '{'],
    ['maps', '{a: '],
    ['lists', '- '],
    ['keys', '? '],
    ['colons', ': '],
    ['keys in lists', '- ? '],
  ])('%s nested without end are refused', (_, mark) => {
    const { article, problems } = parseBlock(
      `title: T\nx:\n  ${mark.repeat(60_000 / mark.length)}`,
    );
    expect(article).toMatchObject({ title: 'T', body: 'Body\n' });
    expect(problems).toMatchObject([{ severity: 'error', line: 4, data: { variant: 'TOO_DEEP' } }]);
  });
});
