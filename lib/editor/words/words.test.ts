import { expect, test } from 'vitest';
import { listPlaces } from '../../words/places';
import { type EditorWords, EN } from './en';
import { speak } from './words';
import { ZH } from './zh';

const names = Object.keys(EN) as (keyof EditorWords)[];

test.each(names)('%s says the same in both languages', (name) => {
  expect(ZH[name]).not.toBe('');
  expect(listPlaces(ZH[name]).toSorted()).toEqual(listPlaces(EN[name]).toSorted());
});

test('numbers and times are written as the language does', () => {
  expect(speak('en').say('pageOf', { page: 2, pages: 1500 })).toBe('Page 2 of 1,500');
  const noon = Date.UTC(2026, 7, 22, 12);
  expect(speak('zh').time(noon, 'Asia/Shanghai')).toBe('2026年8月22日 20:00');
  expect(speak('en').time(noon, 'America/New_York')).toBe('22 Aug 2026, 08:00');
});
