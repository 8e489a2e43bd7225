import { homeAddress } from '@/lib/addresses/home';
import { getSite } from '@/lib/archive';
import type { Words } from '@/lib/words';

/** Where a page stands in another language. */
export interface Alternate {
  language: string;
  address: string;
}

/**
 * Every language of the site, as an entry of the masthead's tools that opens: to this page in it,
 * or where there is none, to its home page.
 */
export async function LanguageSwitch({
  words,
  alternates,
}: {
  words: Words;
  alternates: Alternate[];
}) {
  const site = await getSite();
  if (site.languages.length < 2) return null;
  const short = abbreviate(words.language);
  const addressIn = (code: string) =>
    alternates.find((alternate) => alternate.language === code)?.address ?? homeAddress(site, code);
  return (
    <li>
      <details name="bs-menu" className="languages">
        <summary aria-label={`${words.languages}: ${short}`}>{short}</summary>
        <nav aria-label={words.languages}>
          <ul>
            {site.languages.map(({ code, name }) => (
              <li key={code}>
                {code === words.language ? (
                  <span aria-current="true" lang={code} dir="auto">
                    {name}
                  </span>
                ) : (
                  <a href={addressIn(code)} lang={code} hrefLang={code} dir="auto">
                    {name}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </nav>
      </details>
    </li>
  );
}

/** A language in a character or two: Chinese by its script, others by the first part of their tag. */
function abbreviate(language: string): string {
  const { language: primary, script } = new Intl.Locale(language).maximize();
  if (primary !== 'zh') return primary.toUpperCase();
  return script === 'Hant' ? '繁' : '简';
}
