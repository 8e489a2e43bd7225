import type { ReactNode } from 'react';
import type { Href } from '@/lib/addresses/text';
import { periodAddress } from '@/lib/archive';
import { countArticles, pageOfPages, type Words } from '@/lib/words';
import { formatMonth, formatPeriod } from '@/lib/words/format-period';

/** The title of a year, month or day, the way up from it, and how much there is. */
export function PeriodHead({
  words,
  archive,
  period,
  count,
  page = 1,
  pages = 1,
  children,
}: {
  words: Words;
  archive: Href;
  period: string;
  count: number;
  page?: number;
  pages?: number;
  children?: ReactNode;
}) {
  const { language } = words;
  const [year = '', month] = [period.slice(0, 4), period.slice(0, 7)];
  return (
    <header className="list-head">
      <nav className="breadcrumbs" aria-label={words.breadcrumbs}>
        <ol>
          <li>
            <a href={archive}>{words.archive}</a>
          </li>
          {period.length > 4 && (
            <li>
              <a href={periodAddress(archive, year)}>{formatPeriod(year, language)}</a>
            </li>
          )}
          {period.length > 7 && (
            <li>
              <a href={periodAddress(archive, month)}>{formatMonth(month, language, 'long')}</a>
            </li>
          )}
        </ol>
      </nav>
      <h1 className="page-title">{formatPeriod(period, language)}</h1>
      <p className="meta">
        <span>{countArticles(words, count)}</span>
        {page > 1 && <span>{pageOfPages(words, page, pages)}</span>}
      </p>
      {children}
    </header>
  );
}
