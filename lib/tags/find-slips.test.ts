import { expect, test } from 'vitest';
import { findSlips } from './find-slips';

test('a letter that is missing, too much or another one is a slip, in long Latin words alone', () => {
  const slips = findSlips([
    ...[
      'government',
      'goverment',
      'climate',
      'climote',
      'china',
      'chine',
      'python',
      'jython',
      'iphone14',
      'iphone15',
    ],
    ...['北京大学城区', '南京大学城区'],
  ]);
  expect(slips.map((pair) => pair.toSorted())).toEqual([
    ['goverment', 'government'],
    ['climate', 'climote'],
  ]);
});
