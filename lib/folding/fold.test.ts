import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold';

test.each([
  ['ＡＩ　２０２６', 'ai 2026'],
  ['臺灣', '台湾'],
  ['⻓江 ⾃然 ⼾ ⻘ ⺠ ㇐', '长江 自然 户 青 民 一'],
  ['Crème BRÛLÉE, Ångström, Ñandú', 'creme brulee, angstrom, nandu'],
  ['Łódź, Đà Nẵng, Smørrebrød, Straße, GROẞ', 'lodz, da nang, smorrebrod, strasse, gross'],
  ['Ægir, œuvre, Þór, İstanbul, Diyarbakır, ǿ', 'aegir, oeuvre, thor, istanbul, diyarbakir, o'],
  ['ﬁn, ﬃ, Ⅷ, ①, m², ㈱, ½', 'fin, ffi, viii, 1, m2, (株), 1⁄2'],
  ['Ἀθῆναι, ΟΔΟΣ, ὁδός', 'αθηναι, οδοσ, οδοσ'],
  ['Йод, ещё, за\u0301мок, Київ, ѝ', 'йод, еще, замок, київ, и'],
  ['مَرْحَبًا مـــرحبا', 'مرحبا مرحبا'],
  ['أحمد إلى آمن ٱلله مدرسة', 'احمد الي امن الله مدرسه'],
  ['ﻻ می‌خواهم کتاب', 'لا ميخواهم كتاب'],
  ['שָׁלוֹם', 'שלום'],
  ['۱۴۰۵ ٢٠٢٦ २०२६ ๒๕๖๙', '1405 2026 2026 2569'],
  ['ｶﾞｽ か\u3099 ゔ', 'ガス が ゔ'],
  ['ひらがな ヒラガナ', 'ひらがな ヒラガナ'],
  ['한국', '한국'],
  ['ㅋㅋ', 'ㅋㅋ'.normalize('NFKC')],
  ['ni\u00adn\u200bt\u200de\u2060n\ufeffd\u200eo\ufe0f™', 'nintendo'],
  ['Oʻzbekiston мʼята', "o'zbekiston м'ята"],
  ['C♯ Ｃ＋＋', 'c# c++'],
  ['คำ', 'คํา'],
  ['हिन्दी हिंदी हँसना क़लम', 'हिंदी हिंदी हंसना कलम'],
  ['അവൻ അവന്\u200d উৎসব', 'അവന് അവന് উত্সব'],
])('%s is searched as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('what is folded stays as it is', () => {
  for (let code = 0; code < 0x30000; code++) {
    const folded = fold(String.fromCodePoint(code));
    if (fold(folded) !== folded) expect([code.toString(16), fold(folded)]).toEqual(['', folded]);
  }
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(text, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
