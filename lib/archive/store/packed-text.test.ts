import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText, unpackText } from './packed-text';

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
      expect(unpackText(packText(text))).toBe(text);
    }),
  );
});

test('a packed text holds no memory but its own', () => {
  const packed = packText('新闻。'.repeat(1000));
  expect(packed).toBeInstanceOf(Uint8Array);
  expect(packed instanceof Uint8Array && packed.buffer.byteLength).toBe(packed.byteLength);
  expect(packed.byteLength).toBeLessThan(200);
});
