import { expect, test } from 'vitest';
import { parseBlock } from './test-site';

/** What is told of a block below its title: rule and place, `4:7-4:11`, the first line being line 3. */
function tell(yaml: string): string[] {
  const { problems } = parseBlock(`title: T\n${yaml}`);
  return problems.map(
    ({ rule, line, column, endLine, endColumn }) =>
      `${rule} ${line}:${column}-${endLine}:${endColumn}`,
  );
}

test.each([
  ['lead: a: b', 'yaml-colon 3:8-3:9'],
  ['tags:\n  - a: b: c', 'yaml-colon 4:9-4:10'],
  ['lead: "他说"好"了"', 'yaml-inner-quotes 3:10-3:13'],
  ["lead: 'it's'", 'yaml-inner-quotes 3:10-3:11'],
  ['lead: "a" b', 'yaml-inner-quotes 3:11-3:12'],
  ['lead: "好”', 'yaml-unclosed-quote 3:7-3:10'],
  ['lead: "第一行\n  第二行', 'yaml-unclosed-quote 3:7-3:11'],
  ['tags: ["a, b]', 'yaml-unclosed-quote 3:8-3:14'],
  ['lead: "a\\q"', 'yaml-backslash 3:9-3:11'],
  ['lead: @a', 'yaml-first-character 3:7-3:8'],
  ['lead: `a`', 'yaml-first-character 3:7-3:8'],
  ['lead: %5 涨', 'yaml-first-character 3:7-3:8'],
  ['lead: [重磅] 新闻', 'yaml-first-character 3:7-3:8'],
  ['lead: {重磅} 新闻', 'yaml-first-character 3:7-3:8'],
  ['lead: *重磅* 新闻', 'yaml-first-character 3:7-3:8'],
  ['lead: *重磅*', 'yaml-first-character 3:7-3:11'],
  ['lead: &好 新闻', 'yaml-first-character 3:7-3:9'],
  ['lead: !重要 新闻', 'yaml-first-character 3:7-3:8'],
  ['lead: !new 新闻', 'yaml-first-character 3:7-3:11'],
  ['lead: > 好', 'yaml-first-character 3:7-3:8'],
  ['lead: - a', 'yaml-first-character 3:7-3:8'],
  ['tags: [a, b', 'yaml-bracket 3:7-3:12'],
  ['tags: [a, b]]', 'yaml-bracket 3:13-3:14'],
  ['tags: [甲，乙]', 'yaml-full-width-comma 3:9-3:10'],
  ['tags:\n  -a', 'yaml-list-item 4:3-4:4'],
  ['tags:\n  - a\n    - b', 'yaml-indent 5:1-5:5'],
  ['tags:\n  - a\n - b', 'yaml-indent 5:1-5:2'],
  ['lead: a\n date: 2025-01-01', 'yaml-indent 4:1-4:2'],
  ['menu:\n  main:\n    weight: 1\n   name: x', 'yaml-indent 6:1-6:4'],
  ['tags:\n\t- x', 'yaml-tab 4:1-4:2'],
  ['just a line', 'yaml-no-field 3:1-3:12'],
  ['date: “2025-01-01”', 'yaml-full-width-quotes 3:7-3:19'],
  ['draft: “true”', 'yaml-full-width-quotes 3:8-3:14'],
])('%j is one mistake, where it is', (yaml, told) => {
  expect(tell(yaml)).toEqual([told]);
});

test.each([
  ['lead: “好”'],
  ['lead: “好”，他说'],
  ['lead: |\n  -a\n  - b\n    -c'],
  ['lead: "x\n  -a"'],
  ['x: &x a\nlead: *x'],
  ['tags:\n  - a\n\n  # note\n  - b'],
  ['tags: ["a，b", c]'],
  ['tags: [\n\t"a"\n]'],
  ['params:\n  - -5\n  - --'],
])('%j is none', (yaml) => {
  expect(tell(yaml)).toEqual([]);
});

test.each([
  ['title: *重磅*', 'yaml-first-character'],
  ['title 新闻', 'yaml-no-field'],
  ['title: > 好', 'yaml-first-character'],
])('%j is not a missing title as well', (yaml, rule) => {
  expect(parseBlock(yaml).problems.map((problem) => problem.rule)).toEqual([rule]);
});
