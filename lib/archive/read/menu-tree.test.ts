import { expect, test } from 'vitest';
import { arrangeMenu, type MenuItem, type MenuLink } from './menu-tree';

const item = (name: string, more: Partial<MenuItem> = {}): MenuItem => ({
  ...{ name, url: `/${name}/`, weight: 0, identifier: '', parent: '', pre: '', post: '' },
  ...more,
});

/** `a(b c)` for b and c below a. */
function show(links: MenuLink[]): string {
  return links
    .map(({ name, below }) => (below.length > 0 ? `${name}(${show(below)})` : name))
    .join(' ');
}

test.each<[string, MenuItem[], string]>([
  ['nothing', [], ''],
  ['names without weights', [item('b'), item('C'), item('a'), item('Ä')], 'a b C Ä'],
  ['weights', [item('z'), item('b', { weight: 2 }), item('c', { weight: -1 })], 'c b z'],
  ['one weight', [item('b', { weight: 2 }), item('a', { weight: 2 })], 'a b'],
  [
    'a parent by its identifier',
    [item('x', { parent: 'p' }), item('P', { identifier: 'p' })],
    'P(x)',
  ],
  ['a parent by its name', [item('x', { parent: 'P' }), item('P')], 'P(x)'],
  [
    'a name that is not the identifier',
    [item('x', { parent: 'P' }), item('P', { identifier: 'p' })],
    'P(x) P',
  ],
  [
    'three levels',
    [
      item('c', { parent: 'b' }),
      item('b', { parent: 'a', weight: 9 }),
      item('d', { parent: 'a' }),
      item('a'),
    ],
    'a(b(c) d)',
  ],
  ['one identifier twice', [item('a', { identifier: 'i' }), item('b', { identifier: 'i' })], 'a'],
  ['one name twice', [item('a', { url: '/1/' }), item('a', { url: '/2/' })], 'a'],
  [
    'what is its own parent',
    [item('a', { parent: 'a' }), item('b', { parent: 'c' }), item('c', { parent: 'b' }), item('d')],
    'd',
  ],
])('%s', (_, items, shown) => {
  expect(show(arrangeMenu(items))).toBe(shown);
});

test('a parent that is not there leads nowhere', () => {
  expect(arrangeMenu([item('x', { parent: 'Ghost' })])).toMatchObject([
    { name: 'Ghost', url: '', below: [{ name: 'x', url: '/x/' }] },
  ]);
});
