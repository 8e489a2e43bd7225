import type { ReactNode } from 'react';
import { searchAddress } from '@/app/_ui/search-filters';
import { termsTitle } from '@/app/_ui/taxonomy';
import type { SearchFilters, SearchResult } from '@/lib/archive';
import { fill, type Words } from '@/lib/words';
import { Chip } from './chip';
import { formatTime } from './format-time';
import { isWorthNarrowing, usefulFacets } from './useful-facets';

/**
 * Links that order a search, narrow it to a list or a time, or widen it again: beside the results
 * where there is room, else closed above them.
 */
export function Narrowing({
  words,
  base,
  filters,
  result,
  children,
}: {
  words: Words;
  base: string;
  filters: SearchFilters;
  result: SearchResult;
  children?: ReactNode;
}) {
  const { language } = words;
  const to = (change: Partial<SearchFilters>) =>
    searchAddress(base, { ...filters, page: 1, ...change });
  const orders = [
    { sort: 'relevance', name: words.sortRelevance },
    { sort: 'date', name: words.sortDate },
  ] as const;
  const { count, facets, times, more, sample } = result;
  const useful = usefulFacets(result, filters.lists);
  const kinds = [...new Set(useful.map(({ kind }) => kind))];
  return (
    <nav className="narrowing" aria-label={words.narrow}>
      <ul className="chips">
        {count > 1 &&
          orders.map(({ sort, name }) => (
            <Chip
              language={language}
              key={sort}
              name={name}
              href={to({ sort })}
              chosen={sort === filters.sort}
            />
          ))}
        {Object.entries(filters.lists).map(([kind, path]) => (
          <Chip
            language={language}
            key={kind}
            name={`${facets.find((facet) => facet.kind === kind && facet.path === path)?.name ?? path} ×`}
            href={to({ lists: without(filters.lists, kind) })}
            chosen
          />
        ))}
        {filters.time && (
          <Chip
            language={language}
            name={`${formatTime(filters.time, language)} ×`}
            href={to({ time: filters.time.split('-').slice(0, -1).join('-') })}
            chosen
          />
        )}
      </ul>
      {isWorthNarrowing(result) && (
        <details>
          <summary>{words.narrow}</summary>
          {more && <p className="meta">{fill(words, 'searchSample', { count: sample })}</p>}
          {kinds.map((kind) => (
            <Group key={kind} title={kind === 'section' ? words.sections : termsTitle(words, kind)}>
              {useful
                .filter((facet) => facet.kind === kind)
                .map(({ id, name, path, count: each }) => (
                  <Chip
                    language={language}
                    key={id}
                    name={name}
                    count={each}
                    href={to({ lists: { ...filters.lists, [kind]: path } })}
                  />
                ))}
            </Group>
          ))}
          {times.length > 1 && (
            <Group title={words.dates}>
              {times.map(({ time, count: each }) => (
                <Chip
                  language={language}
                  key={time}
                  name={formatTime(time, language)}
                  count={each}
                  href={to({ time })}
                />
              ))}
            </Group>
          )}
          {children}
        </details>
      )}
      {!isWorthNarrowing(result) && children}
    </nav>
  );
}

/** Links of one kind. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="chips">{children}</ul>
    </section>
  );
}

function without(lists: Record<string, string>, kind: string): Record<string, string> {
  return Object.fromEntries(Object.entries(lists).filter(([name]) => name !== kind));
}
