import { expect, test } from 'vitest';
import { addressWith } from './addresses';
import { readFilter, readPage } from './read-query';

const ask = (text: string) => readFilter(new URLSearchParams(text));

test('a filter is what its address says', () => {
  const filter = { rule: 'yaml-colon', severity: 'error', folder: 'zh-CN/news' } as const;
  const address = addressWith('problems', { ...filter, page: 1 });
  expect(address).toBe('/-/editor/problems/?rule=yaml-colon&severity=error&folder=zh-CN%2Fnews');
  expect(ask(new URL(address, 'http://localhost').search)).toEqual(filter);
});

test('what is none is passed over, a folder is read as it is typed', () => {
  const none = { rule: '', severity: '', folder: '' };
  expect(ask('rule=nothing&severity=loud')).toEqual(none);
  expect(ask('rule=toString&folder=content')).toEqual(none);
  expect(ask('folder=/content/news/qq/')).toEqual({ ...none, folder: 'news/qq' });
});

test.each([
  ['page=3', 3],
  ['page=0', 1],
  ['page=-1', 1],
  ['page=1e99', 1],
  ['page=x', 1],
  ['', 1],
])('%j is page %i', (text, page) => {
  expect(readPage(new URLSearchParams(text))).toBe(page);
});
