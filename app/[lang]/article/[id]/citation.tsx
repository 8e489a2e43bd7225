import { type ArticlePage, getSite } from '@/lib/archive';
import { getLanguage } from '@/lib/settings/site';
import type { Words } from '@/lib/words';
import { formatReference } from './reference';

/** The reference to an article as it was written; a converted text is nobody's. */
export async function Citation({
  article: { language: written, authors, title, date, timeZone, address },
  words,
}: {
  article: ArticlePage;
  words: Words;
}) {
  const site = await getSite();
  const { author, title: siteTitle } = getLanguage(site, written);
  const reference = formatReference(
    {
      authors: authors.length > 0 ? authors : author ? [author.name] : [],
      title,
      site: siteTitle,
      date,
      timeZone,
      address: site.baseUrl ? site.baseUrl + address : '',
    },
    written,
  );
  return (
    <details className="citation">
      <summary>{words.cite}</summary>
      <p lang={written}>
        {reference}
        {!site.baseUrl && <span data-own-address={address} />}
      </p>
    </details>
  );
}
