import { expect, test } from 'vitest';
import { phrasesOf } from '@/lib/words/phrases';
import { splitMarks } from './split-marks';

const TITLE = '图书馆机器人“阿页”上岗一年：上架四万册';

test.each([
  [[TITLE]],
  [['图书', '馆', '机器人“阿页”上岗一年：上架四万册']],
  [['图书馆', '机器人“阿', '页”上岗一年：上架四万册']],
  [[...TITLE]],
])('a headline keeps its marks and its phrases: %s', (texts) => {
  const marks = texts.map((text, index) => ({ text, hit: index % 2 === 1 }));
  const pieces = splitMarks(marks, 'zh-CN');
  const lines = pieces.map(({ text, ends }) => (ends ? `${text}|` : text)).join('');
  expect(lines).toBe(phrasesOf(TITLE, 'zh-CN').join('|'));
  const joined = (hit: boolean, all: { text: string; hit: boolean }[]) =>
    all.flatMap((mark) => (mark.hit === hit ? mark.text : [])).join('');
  for (const hit of [true, false]) expect(joined(hit, pieces)).toBe(joined(hit, marks));
});

test('what is written with spaces is left as it is', () => {
  const marks = [
    { text: 'The ', hit: false },
    { text: 'Night', hit: true },
  ];
  expect(splitMarks(marks, 'en')).toEqual(marks.map((mark) => ({ ...mark, ends: false })));
});
