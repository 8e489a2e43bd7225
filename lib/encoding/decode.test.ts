import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode';

const CHINESE = '---\ntitle: 国标编码的文章\n---\n\n正文是国标编码的中文。\n';
/** The bytes of `CHINESE` in GB 2312, which is GBK and GB18030, too. */
const GB = bytesOf('LS0tCnRpdGxlOiC5+rHqseDC67XEzsTVwgotLS0KCtX9zsTKx7n6seqx4MLrtcTW0M7EoaMK');

function bytesOf(base64: string): Uint8Array {
  return Buffer.from(base64, 'base64');
}
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

test('UTF-8 is read as it is, with and without a mark', () => {
  for (const text of ['', 'plain', CHINESE, '🦊 é e\u0301 \uFFFD', '\u0007']) {
    expect(decodeText(Buffer.from(text))).toEqual({ text, encoding: 'UTF-8' });
    expect(decodeText(Buffer.from(`\uFEFF${text}`))).toEqual({ text, encoding: 'UTF-8' });
  }
});

test.each([
  [
    'a byte that is none of it',
    Buffer.from([...Buffer.from('plain '), 0xff, 0x2e]),
    'plain \uFFFD.',
  ],
  ['a character cut in the middle', Buffer.from('中文，正文').subarray(0, -1), '中文，正\uFFFD'],
  ['one cut at the end of plain text', Buffer.from('See 中').subarray(0, -1), 'See \uFFFD'],
  [
    'several among many',
    Buffer.concat([0, 1].map(() => Buffer.from('这是一篇很长的文章，'.repeat(3)).subarray(0, -1))),
    `${'这是一篇很长的文章，'.repeat(3).slice(0, -1)}\uFFFD`.repeat(2),
  ],
  [
    'letters of Latin-1 among many of ASCII',
    Buffer.from(
      'The caf\xE9 at the quay opens again, with a new na\xEFve painting. Come!',
      'latin1',
    ),
    'The caf\uFFFD at the quay opens again, with a new na\uFFFDve painting. Come!',
  ],
])('UTF-8 with %s is UTF-8', (_, bytes, text) => {
  expect(decodeText(bytes)).toEqual({ text, encoding: 'UTF-8' });
});

test('UTF-16 is read by its mark, in either order, and not without one', () => {
  for (const text of [CHINESE, '', 'plain\n', '🦊𠮷']) {
    const little = utf16(`\uFEFF${text}`);
    expect(decodeText(little)).toEqual({ text, encoding: 'UTF-16' });
    expect(decodeText(Buffer.from(little).swap16())).toEqual({ text, encoding: 'UTF-16' });
  }
  expect(decodeText(utf16(CHINESE))).toBeNull();
  expect(decodeText(utf16(CHINESE).swap16())).toBeNull();
  const half = utf16(`\uFEFF${CHINESE}`).subarray(0, -1);
  expect(decodeText(half)?.text).toBe(`${CHINESE.slice(0, -1)}\uFFFD`);
});

describe('GB18030', () => {
  test.each([
    ['an article in GBK', GB, CHINESE],
    [
      'four bytes for one character',
      bytesOf('1f3OxMrHufqx6rHgwuu1xNbQzsSho5U0sjWBOe8x'),
      '正文是国标编码的中文。𠮷㐂',
    ],
    [
      'traditional characters',
      bytesOf('1f64rr3xzOywbLHt0MK1xL2bnfrV/rLfo6zuQdOLw/fE6ulfyryMjcqpoaM='),
      '政府今天發表新的經濟政策，預計明年開始實施。',
    ],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding: 'GB18030' });
  });

  /** Every part of a text in another encoding, of which none may pass as Chinese. */
  test.each([
    [
      'Big5',
      'rEapsqS1pNG1b6rtt3OqurhnwNmsRrWmoUG5d61wqfqmfrZ9qWy56qxJoUOxTa5hu3ussLNvprixuaxJue+u+LZPqsyqq7v5qrq8dsVUpKOkaqFD',
    ],
    [
      'Shift JIS',
      'kK2Ve4LNlnuT+oFBkFaCtYKijG+Nz5CtjfSC8JStlVyCtYK9gUKXiJROgqmC5457jXOCs4LqgumXXJLogr6CxoKigqSBQg==',
    ],
    [
      'EUC-JP',
      'wK/J3KTPy9zG/KGiv7ekt6Skt9C60cCvuvak8sivyb2kt6S/oaPN6MevpKuk6bvcudSktaTspOvNvcTqpMCkyKSkpKahow==',
    ],
    [
      'EUC-KR',
      'sbnBpiDAr7ChsKEgu+fI6iC/rLzTILvzvcLH37TZLiDBpLrOtMIgv8C0wyC79bfOv+4gsObBpiDBpMOlwLsgud/HpcfftNku',
    ],
    [
      'windows-1251',
      'z/Dg4ujy5ev88fLi7iDx5ePu5O3/IO7h+v/i6OvuIO4g7e7i7ukg/eru7e7s6Pfl8eru6SDv7uvo8ujq5S4=',
    ],
    [
      'KOI8-R',
      '8NLB18nUxczY09TXzyDTxcfPxM7RIM/C39HXyczPIM8gzs/Xz8og3MvPzs/Nyd7F08vPyiDQz8zJ1MnLxS4=',
    ],
    [
      'windows-1252',
      'TGUgY2Fm6SDpdGFpdCBmZXJt6SDgIE5v62wgOyBskuls6HZlIGEgcmXndSB1bmUgbGXnb24gqyB0cuhzILsgY29tcGzodGUu',
    ],
    ['Latin-1 in German', 'RWluIFN0/GNrIEds/GNrIGthbSB6dXL8Y2suIEJy/GNrZSBS/GNrZW4gTPxja2U='],
    [
      'a picture',
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    ],
  ])('is not what %s is read as, whole or in part', (_, base64) => {
    const bytes = bytesOf(base64);
    expect(decodeText(bytes)).toBeNull();
    for (let start = 0; start < bytes.length; start += 1) {
      for (let end = start + 1; end <= bytes.length; end += 1) {
        expect(decodeText(bytes.subarray(start, end))?.encoding).not.toBe('GB18030');
      }
    }
  });
});

test('bytes with NUL are binary, whatever else they are', () => {
  for (const text of ['a\0b', `${CHINESE}\0`, '\uFEFFa\0']) {
    expect(decodeText(Buffer.from(text))).toBeNull();
  }
  expect(decodeText(Buffer.concat([GB, Buffer.of(0)]))).toBeNull();
  expect(decodeText(utf16('\uFEFFa\0b'))).toBeNull();
});

test('any bytes are text without NUL, or none; any text is read as it was written', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(decodeText(bytes)?.text ?? '').not.toContain('\0');
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      if (text.includes('\0') || text.startsWith('\uFEFF')) return;
      expect(decodeText(Buffer.from(text))?.text).toBe(text);
    }),
  );
});

test('random bytes are never taken for Chinese', () => {
  const bytes = fc.uint8Array({ minLength: 8, maxLength: 400, min: 1 });
  fc.assert(
    fc.property(bytes, (some) => decodeText(some)?.encoding !== 'GB18030'),
    { numRuns: 2000 },
  );
});
