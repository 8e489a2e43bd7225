import { expect, test } from 'vitest';
import { listDirectives } from './directives';

test('names stand where they are written', () => {
  const text = '---\ntitle: T\n# check-disable a\n---\n\nX <!-- check-disable b\n c -->\n';
  const names = listDirectives(text).flatMap(({ rules }) => rules);
  expect(names).toEqual([
    { name: 'a', line: 3, column: 17 },
    { name: 'b', line: 6, column: 22 },
    { name: 'c', line: 7, column: 2 },
  ]);
});
