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
        {pagesAround(page, pages).map((number) => (
          <li key={number}>
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

/** The first, the last, and the pages next to this one. */
function pagesAround(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages];
  return [...new Set(wanted)].filter((number) => number >= 1 && number <= pages);
}
