import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderCard, wrapLines } from './card-picture';

test('headlines are cut where their script allows it', () => {
  expect(wrapLines('The night ferry sails again after eleven years ashore')).toEqual([
    'The night ferry sails again',
    'after eleven years ashore',
  ]);
  expect(wrapLines('停航十一年，“萤火号”夜渡重新开船：2026年旧码头见')).toEqual([
    '停航十一年，“萤火号”夜渡重新',
    '开船：2026年旧码头见',
  ]);
  expect(wrapLines('字'.repeat(99)).at(-1)).toMatch(/字…$/);
});

test('no headline breaks the picture, or is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (headline) => {
      expect(renderCard(headline, '', '#000')).toMatch(/^<svg[\s\S]*<\/svg>$/);
      expect(wrapLines(headline).length).toBeLessThanOrEqual(4);
    }),
  );
});
