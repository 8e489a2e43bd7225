import { type ArticlePage, getSite } from '@/lib/archive';
import { getLanguage } from '@/lib/settings/site';
import { fill, getStrings } from '@/lib/words';

/** Says that nobody wrote this text as it stands here, and where it is as it was written. */
export async function ConversionNote({
  article: { language, address },
  language: shown,
}: {
  article: ArticlePage;
  language: string;
}) {
  const strings = getStrings(shown);
  const { name } = getLanguage(await getSite(), language);
  return (
    <p className="note" role="note">
      {fill(strings.convertedFrom, { language: name })}{' '}
      <a href={address} hrefLang={language}>
        {strings.readAsWritten}
      </a>
    </p>
  );
}
