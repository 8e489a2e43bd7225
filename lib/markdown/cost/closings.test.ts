import { expect, test } from 'vitest';
import { createClosings } from './closings';

function count(markdown: string): number {
  return markdown.split('\n').filter(createClosings()).length;
}

test.each([
  ['a\n\nb', 0],
  ['> a\n> b\nlazy\n\nc', 1],
  ['> a\n\n> b', 1],
  ['> a\n# b', 1],
  ['- a\n\n- b\n  c\n\n  d', 0],
  ['- a\n\nb\n\n- c\n\nd', 2],
  ['- a\n* b', 1],
  ['- a\n  - b\n- c', 1],
  ['- a\n# b', 1],
  ['a\n: b\n\nc', 1],
  ['[^1]: a\n\nb', 1],
])('%j', (markdown, closings) => {
  expect(count(markdown)).toBe(closings);
});
