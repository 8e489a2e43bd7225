import { expect, test } from 'vitest';
import { Sidebars } from './sidebars';

const page = (sidebar: string) =>
  `<main><aside>Note</aside></main><aside class="sidebar" aria-label="Sidebar">${sidebar}</aside>`;

test('a sidebar is that of the version of the content from which a page was made', () => {
  const sidebars = new Sidebars();
  sidebars.keep('en recent', 100, page('<h2>\nRecent</h2>'));
  expect(sidebars.find('en recent', 100)).toBe('<h2>\nRecent</h2>');
  expect(sidebars.find('en recent', 101)).toBeUndefined();
  expect(sidebars.find('en search', 100)).toBeUndefined();
  sidebars.keep('en search', 101, page('<form></form>'));
  expect(sidebars.find('en search', 101)).toBe('<form></form>');
  expect(sidebars.find('en recent', 101)).toBeUndefined();
  sidebars.keep('en recent', 100, page('late'));
  expect(sidebars.find('en recent', 101)).toBeUndefined();
});

test('a page without one leaves none', () => {
  const sidebars = new Sidebars();
  sidebars.keep('en recent', 100, '<main></main>');
  expect(sidebars.find('en recent', 100)).toBeUndefined();
});

test('as many sidebars as authors may name do not fill the memory', () => {
  const sidebars = new Sidebars();
  for (let number = 0; number < 1000; number++) sidebars.keep(`${number}`, 100, page('x'));
  const known = Array.from({ length: 1000 }, (_, number) => sidebars.find(`${number}`, 100));
  expect(known.filter(Boolean).length).toBeLessThanOrEqual(200);
  expect(known.at(-1)).toBe('x');
});
