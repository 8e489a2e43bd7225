import { getSite, MAX_QUERY_LENGTH } from '@/lib/archive';
import { homeAddress } from '@/lib/site/site';
import { getStrings } from '@/lib/site/strings';

/** A plain form; its answer is a page of its own. */
export async function SearchForm({ language, query = '' }: { language: string; query?: string }) {
  const strings = getStrings(language);
  return (
    <search>
      <form className="search-form" action={`${homeAddress(await getSite(), language)}search/`}>
        <input
          type="search"
          name="q"
          defaultValue={query}
          maxLength={MAX_QUERY_LENGTH}
          aria-label={strings.searchHint}
          placeholder={strings.searchPlaceholder}
          enterKeyHint="search"
        />
        <button type="submit">{strings.search}</button>
      </form>
    </search>
  );
}
