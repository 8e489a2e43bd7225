import { type ArticlePage, getSite } from '@/lib/archive';
import { getLanguage } from '@/lib/settings/site';
import { fill, type Words } from '@/lib/words';

/** Says that nobody wrote this text as it stands here, and where it is as it was written. */
export async function ConversionNote({
  article: { language, address },
  words,
}: {
  article: ArticlePage;
  words: Words;
}) {
  const { name } = getLanguage(await getSite(), language);
  return (
    <p className="note" role="note">
      {fill(words, 'convertedFrom', { language: name })}{' '}
      <a href={address} hrefLang={language}>
        {words.readAsWritten}
      </a>
    </p>
  );
}
