import { expect, test } from 'vitest';
import { OfVersion } from './of-version';

test('what was made of one version is not that of another', () => {
  const sidebars = new OfVersion<string>(10);
  sidebars.keep('recent', 100, 'old');
  expect(sidebars.find('recent', 100)).toBe('old');
  expect(sidebars.find('recent', 101)).toBeUndefined();
  expect(sidebars.find('search', 100)).toBeUndefined();
  sidebars.keep('search', 101, 'new');
  expect(sidebars.find('search', 101)).toBe('new');
  expect(sidebars.find('recent', 101)).toBeUndefined();
  sidebars.keep('recent', 100, 'late');
  expect([100, 101].map((version) => sidebars.find('recent', version))).toEqual([
    undefined,
    undefined,
  ]);
});

test('as much as anybody may name does not fill the memory', () => {
  const sidebars = new OfVersion<number>(10);
  const numbers = Array.from({ length: 25 }, (_, number) => number);
  for (const number of numbers) sidebars.keep(`${number}`, 100, number);
  expect(numbers.filter((number) => sidebars.find(`${number}`, 100) !== undefined)).toEqual([
    20, 21, 22, 23, 24,
  ]);
});
