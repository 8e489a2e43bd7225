import { pageOfPages, type Words } from '@/lib/words';
import { formatNumber } from '@/lib/words/format-number';
import { Arrow } from './arrow';

/** Links to the other pages of a list; nothing for a list of one page. */
export function Pagination({
  words,
  page,
  pages,
  addressOf,
}: {
  words: Words;
  page: number;
  pages: number;
  addressOf: (page: number) => string;
}) {
  if (pages < 2) return null;
  return (
    <nav className="pagination" aria-label={words.pagination}>
      {page > 1 && (
        <a href={addressOf(page - 1)} rel="prev">
          <Arrow sign="←" /> {words.previousPage}
        </a>
      )}
      <ul>
        {pagesAround(page, pages).map((number, index, all) => (
          <li key={number} data-after-gap={number - (all[index - 1] ?? 0) > 1 || undefined}>
            {number === page ? (
              <span aria-current="page">{formatNumber(number, words.language)}</span>
            ) : (
              <a href={addressOf(number)} aria-label={pageOfPages(words, number, pages)}>
                {formatNumber(number, words.language)}
              </a>
            )}
          </li>
        ))}
      </ul>
      {page < pages && (
        <a href={addressOf(page + 1)} rel="next">
          {words.nextPage} <Arrow sign="→" />
        </a>
      )}
    </nav>
  );
}

/** The first, the last, the pages next to this one, and any that would be left out alone. */
export function pagesAround(page: number, pages: number): number[] {
  const near = [page - 1, page, page + 1].filter((number) => number >= 1 && number <= pages);
  const second = page === 4 ? [2] : [];
  const lastButOne = page === pages - 3 ? [pages - 1] : [];
  return [...new Set([1, ...second, ...near, ...lastButOne, pages])];
}
