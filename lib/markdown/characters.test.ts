import { describe, expect, test } from 'vitest';
import { hasWordSpaces, joinLines, stripControls } from './characters';

describe('joinLines', () => {
  test.each([
    [['中文', '换行'], '中文换行'],
    [['他说：', '“好。”', '她走了'], '他说：“好。”她走了'],
    [['日本', 'カナ  ', '  ひら'], '日本カナひら'],
    [['𠮷', '野'], '𠮷野'],
    [['中文', 'English', '中文'], '中文 English 中文'],
    [['“a', 'b”', '—'], '“a b” —'],
    [['한국어', '띄어'], '한국어 띄어'],
    [[' first', 'last '], ' first last '],
    [[], ''],
  ])('%j', (lines, joined) => {
    expect(joinLines(lines, ' ')).toBe(joined);
  });

  test('keeps the line end where a space belongs, when asked to', () => {
    expect(joinLines(['a', 'b', '中', '文'], '\n')).toBe('a\nb\n中文');
  });
});

test('stripControls keeps tabs and line ends', () => {
  expect(stripControls('a\0\x07\x1B\x7F\x85b\t\r\nc')).toBe('ab\t\r\nc');
});

test.each([
  ['中文里夹着 some English', false],
  ['Mostly English, 少许中文', true],
  ['ภาษาไทย', false],
  ['한국어 텍스트', true],
  ['2024 — 100%', true],
])('hasWordSpaces: %s', (text, expected) => {
  expect(hasWordSpaces(text)).toBe(expected);
});
