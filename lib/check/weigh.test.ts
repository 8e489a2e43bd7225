import { expect, test } from 'vitest';
import { problemIn } from '../problems/problem';
import { createLevels } from './severity/levels';
import { weighProblems } from './weigh';

const levelOf = createLevels({
  rules: { 'not-text': 'warning', 'missing-title': 'off', 'lost-file': 'error' },
  folders: [],
});
const texts = new Map([
  ['a.md', '---\n# check-disable removed-html\n---\n<form>\n![](a.png)'],
  ['b.md', '<form>\n<!-- check-disable-next-line lost-file -->\n![](a.png)'],
]);
const textOf = (file: string) => texts.get(file) ?? '';

test('what is told is what settings and files leave, each with its weight, within its line', () => {
  const told = weighProblems(
    [
      problemIn('a.md', { rule: 'missing-title', line: 1, column: 1 }),
      problemIn('a.md', { rule: 'removed-html', line: 4, column: 1, found: '<form>' }),
      problemIn('a.md', { rule: 'lost-file', line: 5, column: 1, endColumn: 900 }),
      problemIn('b.md', { rule: 'removed-html', line: 1, column: 1, found: '<form>' }),
      problemIn('b.md', { rule: 'lost-file', line: 3, column: 1 }),
      problemIn('c.png', { rule: 'not-text', line: 1, column: 1, found: 'NUL' }),
    ],
    levelOf,
    textOf,
  );
  expect(
    told.map(({ path, rule, severity, endColumn }) => [path, rule, severity, endColumn]),
  ).toEqual([
    ['a.md', 'lost-file', 'error', 11],
    ['b.md', 'removed-html', 'warning', 7],
    ['c.png', 'not-text', 'warning', 4],
  ]);
});
