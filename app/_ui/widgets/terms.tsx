import { getSiteIn, type List, listTopTerms } from '@/lib/archive';
import type { Words } from '@/lib/words';
import { termsAddress, termsTitle } from '../taxonomy';
import { TermChips } from '../term-chips';
import { WidgetFrame } from './widget';

/**
 * The most used terms of a taxonomy, and a link to all of them. Crawlers file articles twice in the
 * same way: nothing where the taxonomy `beside` has the same terms.
 */
export async function TermsWidget({
  words,
  taxonomy,
  beside,
}: {
  words: Words;
  taxonomy: string;
  beside?: string;
}) {
  const { language } = words;
  const terms = await listTopTerms(language, taxonomy);
  if (terms.length === 0) return null;
  if (beside && namesOf(terms) === namesOf(await listTopTerms(language, beside))) return null;
  const site = await getSiteIn(language);
  const { categories, tags } = site.counters;
  const counted = taxonomy === 'categories' ? categories : tags;
  return (
    <WidgetFrame title={termsTitle(words, taxonomy)}>
      <TermChips language={language} terms={terms} counted={counted} />
      <p className="widget-more">
        <a href={termsAddress(site, language, taxonomy)}>{words.all}</a>
      </p>
    </WidgetFrame>
  );
}

function namesOf(terms: List[]): string {
  return terms.map(({ name }) => name.toLowerCase()).join('\n');
}
