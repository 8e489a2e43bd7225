import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { problemIn } from '../../problems/problem';
import { compareWithBaseline, createBaseline, renewBaseline } from './baseline';
import { readBaseline, writeBaseline } from './baseline-file';

const problem = (file: string, line: number, found: string) =>
  problemIn(file, { rule: 'removed-html', line, column: 1, found });
const before = [problem('b.md', 1, '<form>'), problem('a.md', 9, '<script>')];
const all = () => true;

test('what is known stays known where lines move, and one more of it is new', () => {
  const now = [problem('a.md', 12, '<script>'), problem('a.md', 20, '<script>')];
  const compared = compareWithBaseline(now, createBaseline(before), all);
  expect(compared).toEqual({ fresh: [now[1]], known: 1, gone: 1 });
});

test('only what is asked for can be gone', () => {
  const { gone } = compareWithBaseline([], createBaseline(before), (path) => path === 'a.md');
  expect(gone).toBe(1);
});

test('it is written the same way in any order, one line each, and read again', () => {
  const file = path.join(os.tmpdir(), 'baseline.json');
  const odd = problem('a.md', 1, '"\\中文,]');
  writeBaseline(file, createBaseline([...before, odd, odd]));
  const text = readFileSync(file, 'utf8');
  expect(text.split('\n').slice(2, 6)).toEqual([
    '  "problems": [',
    '    ["a.md","removed-html","<script>",1],',
    '    ["a.md","removed-html","\\"\\\\中文,]",2],',
    '    ["b.md","removed-html","<form>",1]',
  ]);
  writeBaseline(file, createBaseline([odd, ...before.toReversed(), odd]));
  expect(readFileSync(file, 'utf8')).toBe(text);
  expect(readBaseline(file)).toEqual(createBaseline([...before, odd, odd]));
  writeBaseline(file, new Map());
  expect(readBaseline(file)).toEqual(new Map());
});

test('a check of some files leaves what is known of others', () => {
  const renewed = renewBaseline(createBaseline(before), [], (path) => path === 'a.md');
  expect(renewed).toEqual(createBaseline(before.slice(0, 1)));
});

test.each(['', '{}', '{"version":2,"problems":[]}', '{"version":1,"problems":[["a.md"]]}'])(
  'what is no baseline is refused by its name: %s',
  (text) => {
    const file = path.join(os.tmpdir(), 'no-baseline.json');
    writeFileSync(file, text);
    expect(() => readBaseline(file)).toThrow(/no-baseline\.json: /);
  },
);

test('none is there', () => {
  expect(readBaseline(path.join(os.tmpdir(), 'nowhere.json'))).toBeUndefined();
});
