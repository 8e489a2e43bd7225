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
