import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { wordsOf } from '@/lib/words';
import { Pagination } from './pagination';

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
