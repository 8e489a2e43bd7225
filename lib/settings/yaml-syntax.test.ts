import { describe, expect, test } from 'vitest';
import { composeYaml } from './yaml-syntax';

const read = (source: string) => {
  const { document, error } = composeYaml(source, 'core');
  return error ? `${error.offset} ${error.message}` : document?.toJS();
};

describe('what goes on in the first column is read as by Hugo', () => {
  test.each([
    ['title: "First half\nsecond half"\nx: 1', { title: 'First half second half', x: 1 }],
    ["title: '上半句，\n下半句'\nx: 1", { title: '上半句， 下半句', x: 1 }],
    ['title: "a\n\nb"\nx: 1', { title: 'a\nb', x: 1 }],
    ['title: "a\\\nb"', { title: 'ab' }],
    ['title: "a\n- b\n# no comment\nc: d"\nx: y', { title: 'a - b # no comment c: d', x: 'y' }],
    ['a: "1\n2"\nb: \'3\n4\'', { a: '1 2', b: '3 4' }],
    ['- id: a\n  text: "x\ny"\n- id: b', [{ id: 'a', text: 'x y' }, { id: 'b' }]],
    ['a:\n  b: "x\n  y"\nc: 1', { a: { b: 'x y' }, c: 1 }],
    ['a:\n  - b: "x\ny\nz" # note\nc: 1', { a: [{ b: 'x y z' }], c: 1 }],
    ['tags: [a,\nb]\nx: 1', { tags: ['a', 'b'], x: 1 }],
    ['tags: [\n"a",\nb\n]\nx: 1', { tags: ['a', 'b'], x: 1 }],
    ['a: {\nb: 1,\nc: "d\ne"\n}', { a: { b: 1, c: 'd e' } }],
    ['tags: [\n\t"a",\n\tb\n]\nx: 1', { tags: ['a', 'b'], x: 1 }],
    ['title: "a"\ntags: [x\n]', { title: 'a', tags: ['x'] }],
  ])('%j', (source, data) => {
    expect(read(source)).toEqual(data);
  });

  test.each([
    ['title: "a\ndate: 2024', '20 Missing closing "quote'],
    ['title: "a\nb" c\nx: 1', '9 Missing closing "quote'],
    ['a: @x\nb: "y\nz"', '3 Plain value cannot start with reserved character @'],
  ])('%j stays an error, where it stands', (source, error) => {
    expect(read(source)).toBe(error);
  });
});

test('a text of very many such lines stays an error, soon', () => {
  expect(read(`title: "a\n${'b\n'.repeat(10_000)}"`)).toBe('9 Missing closing "quote');
});

test('keys that are there twice, and maps that are merged, are read as by Hugo', () => {
  expect(read('a: 1\na: 2\nbase: &x {b: 3, c: 4}\nd: {<<: *x, c: 5}')).toEqual({
    ...{ a: 2, base: { b: 3, c: 4 }, d: { b: 3, c: 5 } },
  });
});
