import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold';
import { findMarks } from './snippets';
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
