import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../folding/fold';
import { findMarks } from './marks';
import { parseQuery } from './query';

const wanted = (query: string) => parseQuery(query).wanted;
const spell = (text: string, query: string, length = 100) =>
  findMarks(text, wanted(query), length)
    .map((mark) => (mark.hit ? `[${mark.text}]` : mark.text))
    .join('');

test('marks what was searched for, as it is written', () => {
  expect(spell('台积电与ＡＩ芯片', '积电 ai')).toBe('台[积电]与[ＡＩ]芯片');
});

test('marks words of other scripts only where they begin', () => {
  expect(spell('The main rain is in Spain', 'in rai')).toBe('The main [rai]n is [in] Spain');
});

test('shows the part around the first match', () => {
  const text = `${'前'.repeat(200)}目标${'后'.repeat(200)}`;
  expect(spell(text, '目标', 20)).toBe(`…${'前'.repeat(4)}[目标]${'后'.repeat(14)}…`);
});

test('shows the beginning where nothing matches', () => {
  expect(spell('没有关系的文章', '目标', 4)).toBe('没有关系…');
});

test('never loses or invents a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
      const length = Array.from(text).length;
      const marks = findMarks(text, wanted(query), length);
      expect(marks.map((mark) => mark.text).join('')).toBe(text);
    }),
  );
});

test('a letter is marked with or without its accent', () => {
  expect(spell('Un café, des cafes', 'cafe')).toBe('Un [café], des [cafe]s');
  expect(spell('cafe\u0301', 'café')).toBe('[cafe\u0301]');
});

test('a word is marked where it begins, however far that is', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2000 }), fc.constantFrom('目标', 'aim'), (distance, word) => {
      const marks = findMarks(
        `${'字 '.repeat(distance)}${word}${' 字'.repeat(300)}`,
        wanted(word),
        40,
      );
      expect(marks.filter(({ hit }) => hit).map(({ text }) => text)).toEqual([word]);
    }),
  );
});

test.each([
  ['长江', '流过⻓江边', '流过[⻓江]边'],
  ['自然', '⾃然', '[⾃然]'],
  ['人工', '人\u00ad工\u200b智能', '[人\u00ad工\u200b]智能'],
  ['株', '㈱某', '[㈱]某'],
  ['officer', 'two oﬃcers', 'two [oﬃcer]s'],
  ['strasse', 'Die Straße dort', 'Die [Straße] dort'],
  ['مرحبا', 'قالت مَـــرْحَبًا', 'قالت [مَـــرْحَبًا]'],
  ['שלום', 'שָׁלוֹם עולם', '[שָׁלוֹם] עולם'],
  ['ガス', 'ｶﾞｽ会社', '[ｶﾞｽ]会社'],
  ['한국', '한국어', '[한국]어'],
  ['C++', 'Canada, C, C++ und C#', 'Canada, C, [C++] und C#'],
  ['.net', 'net gain with .NET', 'net gain with [.NET]'],
  ['"night ferry"', 'The night train, the night-ferry', 'The night train, the [night-ferry]'],
  ['A股', 'AI 与 A 股', 'AI 与 [A 股]'],
  ['ข้าว', 'ฉันชอบกินข้าวเช้า', 'ฉันชอบกิน[ข้าว]เช้า'],
  ['กิ', 'กิ่ง กิน', 'กิ่ง [กิ]น'],
])('%s is marked in %s', (query, text, marked) => {
  expect(spell(text, query)).toBe(marked);
});

const PIECES = [
  ...['目标', 'aim', '⻓江', 'ｶﾞ', 'か', '\u3099', 'ㄱ', 'ㅏ', 'ᄒ', 'ᅡ', 'ᆫ', 'é', 'e', '\u0301'],
  ...['\u200d', '\u00ad', '\ufe0f', '㈱', 'ﬃ', 'ß', 'İ', 'Σ', 'ΟΣ', 'مَ', 'ـ', 'ข้', 'ำ', '𠮷', '™'],
  ...[' ', '-', '+', '#', '.', '１', '٣', '½', '臺', '👩‍👩‍👧'],
];

test('what is marked is what was searched for, with all that melts into it', () => {
  const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 });
  fc.assert(
    fc.property(pieces, fc.constantFrom('目标', 'aim', '长江'), pieces, (before, word, after) => {
      const text = `${before.join('')} ${word} ${after.join('')}`;
      const marks = findMarks(text, wanted(word), text.length);
      expect(marks.map((mark) => mark.text).join('')).toBe(text);
      const hits = marks.filter(({ hit }) => hit);
      expect(hits.length).toBeGreaterThan(0);
      for (const hit of hits) expect(fold(hit.text)).toContain(fold(word));
    }),
  );
});
