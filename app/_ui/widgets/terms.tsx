import { getSiteIn, listTopTerms } from '@/lib/archive';
import { getStrings } from '@/lib/words';
import { termsAddress, termsTitle } from '../taxonomy';
import { TermChips } from '../term-chips';
import { WidgetFrame } from './widget';

/** The most used terms of a taxonomy, and a link to all of them. */
export async function TermsWidget({ language, taxonomy }: { language: string; taxonomy: string }) {
  const terms = await listTopTerms(language, taxonomy);
  if (terms.length === 0) return null;
  const site = await getSiteIn(language);
  const { categories, tags } = site.counters;
  const counted = taxonomy === 'categories' ? categories : tags;
  return (
    <WidgetFrame title={termsTitle(language, taxonomy)}>
      <TermChips language={language} terms={terms} counted={counted} />
      <p className="widget-more">
        <a href={termsAddress(site, language, taxonomy)}>{getStrings(language).all}</a>
      </p>
    </WidgetFrame>
  );
}
