import type { Speech } from '../words/words';

/** Leads through the pages of a long list, numbered from 1; nothing where there is one. */
export function Pagination({
  speech: { words, say },
  page,
  pages,
  addressOf,
}: {
  speech: Speech;
  page: number;
  pages: number;
  addressOf: (page: number) => string;
}) {
  if (pages <= 1) return null;
  return (
    <nav className="pagination" aria-label={words.pagination}>
      {page > 1 && (
        <a href={addressOf(page - 1)} rel="prev">
          {words.previous}
        </a>
      )}
      <span>{say('pageOf', { page, pages })}</span>
      {page < pages && (
        <a href={addressOf(page + 1)} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  );
}
