import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { wordsOf } from '@/lib/words';
import { Pagination, pagesAround } from './pagination';

const render = (words: { nextPage?: string; page?: string }) =>
  renderToStaticMarkup(
    <Pagination
      words={wordsOf({ languages: [{ code: 'en', words }] }, 'en')}
      page={1}
      pages={2}
      addressOf={(page) => `/page/${page}/`}
    />,
  );

test('pages of two sites that one process renders have each their own words', () => {
  const quay = render({ nextPage: 'Further out' });
  const hill = render({ page: 'Sheet {page}' });
  expect(quay).toContain('>Further out <');
  expect(quay).toContain('aria-label="Page 2 of 2"');
  expect(hill).toContain('>Older <');
  expect(hill).toContain('aria-label="Sheet 2"');
  expect(render({ nextPage: 'Further out' })).toBe(quay);
});

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [1, 10, [1, 2, 10]],
  [3, 10, [1, 2, 3, 4, 10]],
  [4, 10, [1, 2, 3, 4, 5, 10]],
  [5, 10, [1, 4, 5, 6, 10]],
  [7, 10, [1, 6, 7, 8, 9, 10]],
  [10, 10, [1, 9, 10]],
  [4, 7, [1, 2, 3, 4, 5, 6, 7]],
])('page %i of %i leads to these', (page, pages, numbers) => {
  expect(pagesAround(page, pages)).toEqual(numbers);
});

test('where pages are left out is seen', () => {
  const html = renderToStaticMarkup(
    <Pagination words={wordsOf({ languages: [{ code: 'en', words: {} }] }, 'en')} {...tenth} />,
  );
  expect([...html.matchAll(/data-after-gap="true"><[^>]*>(\d+)/g)].map(([, page]) => page)).toEqual(
    ['9', '20'],
  );
});

const tenth = { page: 10, pages: 20, addressOf: (page: number) => `/page/${page}/` };
