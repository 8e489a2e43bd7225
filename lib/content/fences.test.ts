import { expect, test } from 'vitest';
import { findFrontMatter } from './fences';

test.each([
  ['yaml', '<!--\n---\ntitle: T\n---\n-->\n\nText.\n'],
  ['toml', '<!--  \n+++\ntitle = "T"\n+++\n-->\nText.\n'],
])('%s in a comment of HTML is front matter, and the comment no text', (language, text) => {
  const found = findFrontMatter(text, () => {});
  expect(found).toMatchObject({ language, line: 2 });
  expect(found?.block).toContain('title');
  expect(found?.body.trim()).toBe('Text.');
});

test('another comment is text', () => {
  expect(findFrontMatter('<!-- note -->\n\nText.\n', () => {})).toBeNull();
});

test.each([
  ["+++ title = '码头' \ndraft = false\n+++\nText\n", "title = '码头' \ndraft = false"],
  ['--- title: Quay\ndraft: false\n---\nText\n', 'title: Quay\ndraft: false'],
])('the first field may stand behind the fence: %j', (text, block) => {
  const problems: unknown[] = [];
  expect(findFrontMatter(text, (problem) => problems.push(problem))).toMatchObject({
    block: `\n${block}`,
    line: 0,
    body: 'Text\n',
  });
  expect(problems).toEqual([]);
});

test('a rule with words behind it, and nothing that closes it, is text', () => {
  expect(findFrontMatter('--- quay: ferry\n\nText\n', () => {})).toBeNull();
});
