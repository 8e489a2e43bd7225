import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../folding/fold';
import { listClusters } from './clusters';

test.each([
  ['ab', ['a', 'b']],
  ['e\u0301a\u00ad', ['e\u0301', 'a\u00ad']],
  ['ｶﾞｽ', ['ｶﾞ', 'ｽ']],
  ['ㄱㅏ나', ['ㄱㅏ', '나']],
  ['한국', ['한', '국']],
  ['\u0301𠮷A', ['\u0301', '𠮷', 'A']],
])('%s has these clusters', (text, clusters) => {
  expect(listClusters(text).map(({ written }) => written)).toEqual(clusters);
});

const MELTING = [
  'ㄱ',
  'ㅏ',
  'ᄒ',
  'ᅡ',
  'ᆫ',
  'か',
  '\u3099',
  'ｶ',
  'ﾞ',
  'Σ',
  'α',
  '\u200b',
  '™',
  '\u0301',
];

test('clusters, folded one by one, are the folded text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...MELTING)).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (text) => {
      const clusters = listClusters(text);
      expect(clusters.map(({ written }) => written).join('')).toBe(text);
      expect(clusters.map(({ folded }) => folded).join('')).toBe(fold(text));
    }),
    { numRuns: 500 },
  );
});
