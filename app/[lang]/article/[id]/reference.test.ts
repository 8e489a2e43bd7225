import { expect, test } from 'vitest';
import { formatReference } from './reference';

const cited = {
  authors: ['周晚'],
  title: '雨有几种声音？',
  site: '大报',
  date: Date.parse('2024-06-24T13:00:00Z'),
  timeZone: 'Asia/Shanghai',
  address: 'https://example.org/rain/',
};

test.each([
  [
    cited,
    'zh-CN',
    '周晚. 雨有几种声音？[EB/OL]. 大报, 2024(2024-06-24). https://example.org/rain/',
  ],
  [
    { ...cited, authors: ['A. Zhou', 'B. Li'], title: 'Rain', site: 'Sheet' },
    'en',
    'A. Zhou, B. Li (June 24, 2024). Rain. Sheet. https://example.org/rain/',
  ],
  [
    { ...cited, authors: [], date: null, title: 'Why?', site: 'Sheet', address: '' },
    'en',
    'Why? (n.d.). Sheet.',
  ],
  [
    { ...cited, authors: [], date: null },
    'zh-TW',
    '雨有几种声音？[EB/OL]. 大报. https://example.org/rain/',
  ],
])('a reference of %o in %s', (what, language, text) => {
  expect(formatReference(what, language)).toBe(text);
});

test('the day is that of the site', () => {
  const late = { ...cited, date: Date.parse('2024-06-24T20:00:00Z') };
  expect(formatReference(late, 'zh-CN')).toContain('2024-06-25');
});
