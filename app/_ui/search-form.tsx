import { getSiteIn, MAX_QUERY_LENGTH } from '@/lib/archive';
import { ownAddress } from '@/lib/settings/site';
import { getStrings } from '@/lib/words';

/** A plain form; its answer is a page of its own, or that of the place which the site names. */
export async function SearchForm({ language, query = '' }: { language: string; query?: string }) {
  const strings = getStrings(language);
  const site = await getSiteIn(language);
  const { url, siteField, pre } = site.searchForm;
  return (
    <search>
      <form
        className={url ? 'search-form away' : 'search-form'}
        action={url || ownAddress(site, language, 'search')}
      >
        <input
          type="search"
          name="q"
          defaultValue={query}
          maxLength={MAX_QUERY_LENGTH}
          aria-label={strings.searchHint}
          placeholder={strings.searchPlaceholder}
          enterKeyHint="search"
        />
        {url && siteField && <input type="hidden" name={siteField} value={pre + site.baseUrl} />}
        <button type="submit">{strings.search}</button>
      </form>
    </search>
  );
}
