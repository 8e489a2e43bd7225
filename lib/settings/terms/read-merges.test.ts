import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { foldSpelling } from '../../folding/fold-spelling';
import { read } from '../hugo/test-read';
import { SettingsError } from '../settings-error';
import { mergedName } from './merged';
import { readMerges } from './read-merges';

const TAXONOMIES = ['tags', 'categories'];
const parse = (text: string) => readMerges(text, 'tags.yaml', TAXONOMIES);

test('a name has other spellings, of tags or below the name of a taxonomy', () => {
  expect(parse('人工智能: [AI, 人工智慧]\n2024: 二〇二四\ncategories: { QQ: [qq] }\n')).toEqual([
    { taxonomy: 'tags', name: '人工智能', spellings: ['AI', '人工智慧'] },
    { taxonomy: 'tags', name: '2024', spellings: ['二〇二四'] },
    { taxonomy: 'categories', name: 'QQ', spellings: ['qq'] },
  ]);
  expect(parse('')).toEqual([]);
  expect(parse('categories: [kinds]')).toEqual([
    { taxonomy: 'tags', name: 'categories', spellings: ['kinds'] },
  ]);
});

test.each([
  ['- AI', 'tags.yaml:1:1: : found ["AI"]; is not a map'],
  ['A: [[x]]', 'tags.yaml:1:4: A: found [["x"]]; is not a list'],
  ['A: &a [x]\nB: *a', 'tags.yaml:2:4: found *a; expected a text'],
  ['A:\n', 'tags.yaml:1:3: A: found ""; is not a list'],
  ['A: [x]\nA: [y]', 'tags.yaml:2:1: Map keys must be unique'],
  ['A: [x', 'tags.yaml:1:6: '],
  ['series: { A: [x] }', 'tags.yaml:1:11: found "A" below "series"; expected one of the site'],
  [
    'A: [x]\nB: [y, X]',
    'tags.yaml:2:8: found "X" under "B"; expected it under one name; it is "A"',
  ],
  ['A: [B]\nB: [A]', 'tags.yaml:2:1: found "B" under "B"; expected it under one name; it is "A"'],
  ['A: [b]\nC: [ａ]', 'tags.yaml:2:5: found "ａ" under "C"'],
  ['雲: [x]\n云: [y]', 'tags.yaml:2:1: found "云" under "云"'],
  ['A: ["\\u200b"]', 'tags.yaml:1:5: found "\u200b"; expected a text to be seen'],
])('%j is refused with its place', (text, message) => {
  expect(() => parse(text)).toThrow(SettingsError);
  expect(() => parse(text)).toThrow(message);
});

test('the file beside the settings counts, and is refused where a taxonomy is not there', () => {
  const { site } = read({ 'tags.yaml': 'A: [x]', 'site.yaml': 'title: T' });
  expect(site.merges).toEqual([{ taxonomy: 'tags', name: 'A', spellings: ['x'] }]);
  expect(() => read({ 'tags.yaml': 'A: [x]', 'site.yaml': 'taxonomies: [series]' })).toThrow(
    /tags\.yaml:1:1: found "A" below "tags"; .*: series$/,
  );
});

const names = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom(...'aAb-é ｂ雲云經'), minLength: 1, maxLength: 4 }),
  { selector: foldSpelling, minLength: 1, maxLength: 12 },
);

test('merging is idempotent, and the same in whatever order it is written', () => {
  fc.assert(
    fc.property(names, fc.nat(4), fc.string(), (all, size, other) => {
      const seen = all.filter((name) => foldSpelling(name) !== '');
      const groups = [];
      for (let start = 0; start < seen.length; start += size + 1) {
        groups.push(seen.slice(start, start + size + 1));
      }
      const written = (some: string[][]) =>
        stringify(Object.fromEntries(some.map(([name = '', ...others]) => [name, others])));
      const siteOf = (text: string) => ({
        merges: parse(text),
        terms: { fold: [], minimum: 0 },
      });
      const site = siteOf(written(groups));
      const turned = groups.map(([name = '', ...others]) => [name, ...others.toReversed()]);
      const reversed = siteOf(written(turned.toReversed()));
      for (const name of [...seen, other]) {
        const merged = mergedName('tags', name, site);
        expect(mergedName('tags', merged, site)).toBe(merged);
        expect(mergedName('tags', name, reversed)).toBe(merged);
      }
    }),
  );
});
