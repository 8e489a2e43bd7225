import { searchAddress } from '@/app/_ui/search-filters';
import { TermChips } from '@/app/_ui/term-chips';
import { listAlternatives, listNearestTerms, type SearchFilters } from '@/lib/archive';
import type { Words } from '@/lib/words';
import { Chip } from './chip';
import { Languages } from './languages';

/** What else to look for: searches that find something, other languages, terms that are like it. */
export async function NothingFound({
  words,
  base,
  filters,
}: {
  words: Words;
  base: string;
  filters: SearchFilters;
}) {
  const { language } = words;
  const others = await listAlternatives(language, filters.query);
  const terms = await listNearestTerms(language, filters.query);
  return (
    <div className="narrowing">
      <p>{words.searchAdvice}</p>
      {others.length > 0 && (
        <nav aria-label={words.searchInstead}>
          <h2>{words.searchInstead}</h2>
          <ul className="chips">
            {others.map(({ query, count, more }) => (
              <Chip
                key={query}
                name={query === filters.query ? words.searchUnfiltered : query}
                language={language}
                count={count}
                more={more}
                href={searchAddress(base, { ...filters, query, lists: {}, time: '', page: 1 })}
              />
            ))}
          </ul>
        </nav>
      )}
      <Languages words={words} filters={filters} />
      {terms.length > 0 && (
        <nav aria-label={words.searchNearest}>
          <h2>{words.searchNearest}</h2>
          <TermChips language={language} terms={terms} />
        </nav>
      )}
    </div>
  );
}
