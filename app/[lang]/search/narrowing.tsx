import { termsTitle } from '@/app/_ui/taxonomy';
import type { Facet, SearchFilters } from '@/lib/archive';
import { getStrings } from '@/lib/site/strings';
import { searchAddress } from './filters';

/** Links that order a search, narrow it to a list, or widen it again. */
export function Narrowing({
  language,
  base,
  filters,
  facets,
}: {
  language: string;
  base: string;
  filters: SearchFilters;
  facets: Facet[];
}) {
  const strings = getStrings(language);
  const to = (change: Partial<SearchFilters>) =>
    searchAddress(base, { ...filters, page: 1, ...change });
  const orders = [
    { sort: 'relevance', name: strings.sortRelevance },
    { sort: 'date', name: strings.sortDate },
  ] as const;
  const kinds = [...new Set(facets.map(({ kind }) => kind))];
  return (
    <nav className="narrowing" aria-label={strings.narrow}>
      <ul className="chips">
        {orders.map(({ sort, name }) => (
          <li key={sort}>
            <a href={to({ sort })} aria-current={sort === filters.sort || undefined}>
              {name}
            </a>
          </li>
        ))}
        {Object.entries(filters.lists).map(([kind, path]) => (
          <Chosen
            key={kind}
            name={facets.find((facet) => facet.kind === kind && facet.path === path)?.name ?? path}
            href={to({ lists: without(filters.lists, kind) })}
          />
        ))}
        {filters.time && <Chosen name={filters.time} href={to({ time: '' })} />}
      </ul>
      <details>
        <summary>{strings.narrow}</summary>
        {kinds
          .filter((kind) => !(kind in filters.lists))
          .map((kind) => (
            <section key={kind}>
              <h2>{kind === 'section' ? strings.sections : termsTitle(language, kind)}</h2>
              <ul className="chips">
                {facets
                  .filter((facet) => facet.kind === kind)
                  .map(({ id, name, path, count }) => (
                    <li key={id}>
                      <a href={to({ lists: { ...filters.lists, [kind]: path } })}>
                        {name} <small>{count}</small>
                      </a>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
      </details>
    </nav>
  );
}

/** A filter that is on, as a link that takes it off. */
function Chosen({ name, href }: { name: string; href: string }) {
  return (
    <li>
      <a href={href} aria-current="true">
        {name} ×
      </a>
    </li>
  );
}

function without(lists: Record<string, string>, kind: string): Record<string, string> {
  return Object.fromEntries(Object.entries(lists).filter(([name]) => name !== kind));
}
