import { searchAddress } from '@/app/_ui/search-filters';
import { ownAddress } from '@/lib/addresses/home';
import { countLanguages, getSite, type SearchFilters } from '@/lib/archive';
import type { Words } from '@/lib/words';
import { Chip } from './chip';
import { Group } from './narrowing';

/** The same search in the site's other languages; nothing on a site with one. */
export async function Languages({ words, filters }: { words: Words; filters: SearchFilters }) {
  const { language } = words;
  const site = await getSite();
  const counts = await countLanguages(language, filters);
  const offered = counts.filter(({ count }) => count !== 0);
  if (offered.length === 0) return null;
  return (
    <Group title={words.languages}>
      {offered.map(({ language: code, count, more }) => (
        <Chip
          key={code}
          name={site.languages.find((one) => one.code === code)?.name ?? code}
          language={language}
          count={count}
          more={more}
          href={searchAddress(ownAddress(site, code, 'search'), {
            ...filters,
            lists: {},
            page: 1,
          })}
          hrefLang={code}
        />
      ))}
    </Group>
  );
}
