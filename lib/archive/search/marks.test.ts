import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold';
import { findMarks, findSnippet } from './snippets';
import { splitRuns } from './tokens';

const runs = (query: string) => splitRuns(fold(query));
const spell = (text: string, query: string, length = 100) =>
  findMarks(text, runs(query), length)
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
      const marks = findMarks(text, runs(query), length);
      expect(marks.map((mark) => mark.text).join('')).toBe(text);
    }),
  );
});

test('a letter is marked with or without its accent', () => {
  expect(spell('Un café, des cafes', 'cafe')).toBe('Un [café], des [cafe]s');
  expect(spell('cafe\u0301', 'café')).toBe('[cafe\u0301]');
});

test('a match is found wherever it stands in a long body', () => {
  const body = `${'甲乙丙丁。\n\n'.repeat(9000)}目标在此`;
  const text = (marks: { text: string }[]) => marks.map((mark) => mark.text).join('');
  expect(text(findSnippet(body, runs('目标'), 20))).toMatch(/^….*目标在此$/);
  expect(text(findSnippet(body, runs('不在'), 20))).toMatch(/^甲乙丙丁。.*…$/);
});

test('a word is marked where it begins, however far that is', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2000 }), fc.constantFrom('目标', 'aim'), (distance, word) => {
      const marks = findMarks(
        `${'字 '.repeat(distance)}${word}${' 字'.repeat(300)}`,
        runs(word),
        40,
      );
      expect(marks.filter(({ hit }) => hit).map(({ text }) => text)).toEqual([word]);
    }),
  );
});
