import { expect, test } from 'vitest';
import { brief, parseBlock, parseText } from './test-site';

test.each([
  ['left', 'left'],
  ['"Right"', 'right'],
  ['true', 'right'],
  ['false', false],
  ['"false"', false],
  ['""', null],
  ['[]', null],
])('sidebar %s is %j', (value, sidebar) => {
  const { article, problems } = parseBlock(`title: T\nsidebar: ${value}`);
  expect(article.sidebar).toBe(sidebar);
  expect(problems).toEqual([]);
});

test('sidebar takes a boolean', () => {
  expect(parseText('+++\ntitle = "T"\nsidebar = false\n+++\n').article.sidebar).toBe(false);
});

test.each([
  ['top', 'top'],
  ['[left]', 'a list'],
])('sidebar %s is left to the site, with a warning', (value, found) => {
  const { article, problems } = parseBlock(`title: T\nsidebar: ${value}`);
  expect(article.sidebar).toBeNull();
  expect(brief(problems)).toEqual([`warning 3:1 ${found}`]);
});

test.each([
  ['[search, recent, taglist]', ['search', 'recent', 'taglist'], []],
  ['[taglist, Search]', ['taglist', 'search'], []],
  [
    '[categories, social, languages, sidemenu]',
    ['categories', 'social', 'languages', 'sidemenu'],
    [],
  ],
  ['ddg-search', ['search'], []],
  ['[]', [], []],
  ['""', [], []],
  ['[recent, clock, search]', ['recent', 'search'], ['warning 3:1 clock']],
  ['[recent, {a: b}]', ['recent'], ['warning 3:1 a list']],
])('widgets %s', (value, widgets, expected) => {
  const { article, problems } = parseBlock(`title: T\nwidgets: ${value}`);
  expect(article.widgets).toEqual(widgets);
  expect(brief(problems)).toEqual(expected);
});
