import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeYaml } from '../settings/yaml-syntax';
import { toPlainData } from './yaml-data';
import { readPlainYaml } from './yaml-plain';

test('texts, lists and empty fields of an article are read', () => {
  const block = `
title: "夜渡: 重新 #1"
date: 2026-08-22 03:10:00
Summary: It's a: b
tags:
  - "潮汐"
  - C#
menu: ''

widgets:
- search
thumbnail:
series: []
lead: null
`;
  expect(readPlainYaml(block.replace(': b', ':b'))).toEqual({
    title: '夜渡: 重新 #1',
    date: '2026-08-22 03:10:00',
    summary: "It's a:b",
    tags: ['潮汐', 'C#'],
    menu: '',
    widgets: ['search'],
    thumbnail: '',
    series: [],
    lead: '',
  });
});

test.each([
  'title: a: b',
  'title: a #b',
  'title: a:',
  'title: a\n  b',
  'title: "a\\n"',
  "title: 'it''s'",
  'title: "a',
  'title: ~',
  'title: &x a',
  'title: {a: b}',
  'title: [a]',
  'title: a\ntitle: b',
  'menu:\n  main:\n    weight: 2',
  'tags:\n  - a\n - b',
  'tags:\n  - a: b',
  'tags: a\n  - b',
  '- a',
  '# a',
  'a:\tb',
  'a:b',
])('%j is left to the parser', (block) => {
  expect(readPlainYaml(block)).toBeNull();
});

test('whatever it reads, the parser reads the same and finds nothing wrong', () => {
  const piece = fc.oneof(
    fc.constantFrom('a', 'b c', '中文', ':', ': ', '#', ' #', '"', "'", '-', '- ', ' ', '\\', '~'),
    fc.constantFrom('null', '[', ']', '{', '}', ',', '&', '*', '!', '|', '>', '%', '@', '`', '?'),
    fc.constantFrom('2026-01-01 07:30:00', '1e3', '\t', '\u2028', '\u00a0', '\u3000', '…', '---'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
  const quoted = fc.oneof(
    text,
    text.map((inside) => `"${inside}"`),
    text.map((inside) => `'${inside}'`),
  );
  const key = fc.constantFrom(
    'title',
    'tags',
    'Tags',
    'date',
    'a-b',
    '_x',
    '__proto__',
    '1',
    'a.b',
  );
  const line = fc.oneof(
    fc.tuple(key, quoted).map(([name, value]) => `${name}: ${value}`),
    fc.tuple(key, fc.constantFrom(':', ': ', ': []')).map(([name, end]) => name + end),
    fc
      .tuple(fc.constantFrom('', ' ', '  '), quoted)
      .map(([indent, value]) => `${indent}- ${value}`),
    fc.constantFrom('', ' ', '# a', '...'),
  );
  let read = 0;
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const block = lines.join('\n');
      const plain = readPlainYaml(block);
      if (plain === null) return;
      read++;
      const { contents, error } = composeYaml(block);
      expect(error).toBeNull();
      const complain = (): never => expect.fail('a problem in a plain block');
      expect(plain).toEqual(contents ? toPlainData(contents, block, complain) : {});
    }),
    { numRuns: 5000 },
  );
  expect(read).toBeGreaterThan(100);
});
