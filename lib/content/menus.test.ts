import { expect, test } from 'vitest';
import { brief, parseBlock } from './test-site';

const plain = { name: 'L', weight: 0, identifier: '', parent: '', pre: '', post: '' };

test.each([
  ['""', []],
  ['[]', []],
  ['{}', []],
  ['main', [{ ...plain, menu: 'main' }]],
  ['Footer', [{ ...plain, menu: 'footer' }]],
  [
    '[main, side]',
    [
      { ...plain, menu: 'main' },
      { ...plain, menu: 'side' },
    ],
  ],
  ['{main: ""}', [{ ...plain, menu: 'main' }]],
  [
    '{main: {}, side: null}',
    [
      { ...plain, menu: 'main' },
      { ...plain, menu: 'side' },
    ],
  ],
  ['{main: {title: "", parent: "", weight: 2}}', [{ ...plain, menu: 'main', weight: 2 }]],
  [
    '{main: {Name: N, weight: "-3", identifier: i, pre: a, post: z, parent: p}}',
    [{ menu: 'main', name: 'N', weight: -3, identifier: 'i', parent: 'p', pre: 'a', post: 'z' }],
  ],
  [
    "{main: {pre: '<i class=x></i>', post: '<b>!</b>&nbsp;'}}",
    [{ ...plain, menu: 'main', post: '!' }],
  ],
])('menu %s', (value, menus) => {
  for (const key of ['menu', 'menus']) {
    const { article, problems } = parseBlock(`title: T\nlinkTitle: L\n${key}: ${value}`);
    expect(article.menus).toEqual(menus);
    expect(problems).toEqual([]);
  }
});

test.each([
  ['[main, top]', [{ ...plain, menu: 'main' }], 'top'],
  ['{top: {name: N}, main: ""}', [{ ...plain, menu: 'main' }], 'top'],
  ['{main: {weight: heavy}}', [{ ...plain, menu: 'main' }], 'heavy'],
  ['{main: {name: [N]}}', [{ ...plain, menu: 'main' }], 'a list'],
])('menu %s is read as far as it goes', (value, menus, found) => {
  const { article, problems } = parseBlock(`title: T\nlinkTitle: L\nmenu: ${value}`);
  expect(article.menus).toEqual(menus);
  expect(brief(problems)).toEqual([`warning 4:1 ${found}`]);
});

test.each([
  ['main', 7],
  ['{main: {}}', 7],
  ['{main: {weight: ""}}', 7],
  ['{main: {weight: 2}}', 2],
  ['{main: {weight: 0}}', 0],
])('menu %s of a page with a weight', (value, weight) => {
  const { article } = parseBlock(`title: T\nweight: 7\nmenu: ${value}`);
  expect(article.menus).toMatchObject([{ menu: 'main', weight }]);
});
