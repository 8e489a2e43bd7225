import { expect, test } from 'vitest';
import type { AskedPage } from './asked';
import { createKeeper } from './keeper';

const HOME: AskedPage = {
  kind: 'page',
  page: { kind: 'home', language: 'en', page: 1 },
  route: '/en/home/1',
  status: 200,
};
const MISSING: AskedPage = {
  kind: 'page',
  page: { kind: 'missing', language: 'en' },
  route: '/en/missing',
  status: 404,
};

/** Whether a page's sidebar is there for the next one. */
function isKept(asked: AskedPage, status: number, rendered: { hasFailed?: boolean } = {}): boolean {
  const keeper = createKeeper();
  const body = Buffer.from('<main></main><aside class="sidebar" aria-label="x">Recent</aside>');
  keeper.keep(
    asked,
    { status, headers: {}, body },
    {
      address: '/',
      name: asked.route,
      render: { tags: new Set(), version: 100, isUnkept: true, sidebar: 'en recent', ...rendered },
    },
  );
  return keeper.findSidebar('en recent', 100) === 'Recent';
}

test('a page is kept with the status that its address has, and no other', () => {
  expect(isKept(HOME, 200)).toBe(true);
  expect(isKept(MISSING, 404)).toBe(true);
  expect(isKept(HOME, 404)).toBe(false);
  expect(isKept(HOME, 500)).toBe(false);
});

test('a page is not kept where something in it failed, whatever its status', () => {
  expect(isKept(HOME, 200, { hasFailed: true })).toBe(false);
});
