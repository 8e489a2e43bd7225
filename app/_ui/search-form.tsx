import { ownAddress } from '@/lib/addresses/home';
import { getSiteIn, MAX_QUERY_LENGTH } from '@/lib/archive';
import type { Words } from '@/lib/words';

/** A plain form; its answer is a page of its own, or that of the place which the site names. */
export async function SearchForm({ words, query = '' }: { words: Words; query?: string }) {
  const site = await getSiteIn(words.language);
  const { url, siteField, pre } = site.searchForm;
  return (
    <search>
      <form
        className={url ? 'search-form away' : 'search-form'}
        action={url || ownAddress(site, words.language, 'search')}
      >
        <input
          type="search"
          name="q"
          defaultValue={query}
          maxLength={MAX_QUERY_LENGTH}
          aria-label={words.searchHint}
          placeholder={words.searchPlaceholder}
          enterKeyHint="search"
        />
        {url && siteField && <input type="hidden" name={siteField} value={pre + site.baseUrl} />}
        <button type="submit">{words.search}</button>
      </form>
    </search>
  );
}
