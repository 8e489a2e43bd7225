import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPreview, signPreview } from './token';

const SECRET = 'secret-of-the-desk';
const preview = { path: 'zh-CN/news/港口.md', branch: '', until: 1_800_000_000_000 };

test('a token says what it was signed for, and to nobody with another secret', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(), (path, branch, untilS) => {
      const one = { path, branch, until: untilS * 1000 };
      const token = signPreview(one, SECRET);
      expect(token).toMatch(/^[\w-]+\.[\w-]{43}$/);
      expect(readPreview(token, SECRET)).toEqual(one);
      expect(readPreview(token, `${SECRET}.`)).toBeNull();
    }),
  );
});

test('no character of a token can be another one, and none can come or go', () => {
  const token = signPreview(preview, SECRET);
  for (let at = 0; at < token.length; at++) {
    for (const other of ['A', 'B', '-', '.', '=', '']) {
      if (token[at] === other) continue;
      expect(readPreview(token.slice(0, at) + other + token.slice(at + 1), SECRET)).toBeNull();
    }
  }
  expect(readPreview(`${token}=`, SECRET)).toBeNull();
});

test('what nobody signed is none, whatever it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readPreview(text, SECRET)).toBeNull();
    }),
  );
  const forged = Buffer.from(JSON.stringify(['a.md', '', 9_999_999_999])).toString('base64url');
  for (const token of ['', '.', `${forged}.`, forged, `${forged}.${'A'.repeat(43)}`]) {
    expect(readPreview(token, SECRET)).toBeNull();
  }
});
