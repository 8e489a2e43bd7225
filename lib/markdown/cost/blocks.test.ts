import { expect, test } from 'vitest';
import { splitBlocks } from './blocks';

function kinds(markdown: string): string[] {
  return splitBlocks(markdown.split('\n')).map(
    ({ kind, lines, columns }) => `${kind} ${lines.length}${columns ? ` by ${columns}` : ''}`,
  );
}

test.each([
  ['a\nb\n\nc\n- d\n# e', ['text 2', 'text 2', 'text 1', 'text 1']],
  ['a\n-\nb', ['text 2', 'text 1']],
  ['```\na\n```\nb', ['text 1', 'code 1', 'code 1', 'text 1']],
  ['a\n|b|c|\n|-|-|\n|d|\ne\n\nf', ['text 1', 'table 4 by 2', 'text 2']],
  ['> |b|c|\n> |:-|-|\n> |d|', ['table 3 by 2']],
  ['- |b|c|\n  |-|-|', ['table 2 by 2']],
  ['|b\\|c|d|\n|-|-|', ['table 2 by 2']],
  ['|b|c|\n|-|', ['text 2']],
])('%j', (markdown, expected) => {
  expect(kinds(markdown)).toEqual(expected);
});
