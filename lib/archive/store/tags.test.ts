import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termsTag, translationsTag } from './tags';

test('a tag stays what it is in a header of several, whatever a site calls its things', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      for (const tag of [termsTag('zh-CN', name), translationsTag(name)]) {
        expect(tag).toMatch(/^[\w:-]{1,256}$/);
      }
    }),
  );
  expect(termsTag('zh-CN', '专题')).not.toBe(termsTag('zh-CN', '系列'));
});
