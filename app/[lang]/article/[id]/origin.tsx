import { type ArticlePage, getSite, readingAddress } from '@/lib/archive';
import { getStrings } from '@/lib/words';

/** Where the text comes from, under which terms it may be used, and where it stands alone. */
export async function Origin({ article, language }: { article: ArticlePage; language: string }) {
  const strings = getStrings(language);
  const license = licenseOf(article.license) ?? (await getSite()).license;
  const source = endsWithLink(article.body, article.source) ? '' : article.source;
  return (
    <p className="origin">
      {source && (
        <span>
          {strings.source} <a href={source}>{hostOf(source)}</a>
        </span>
      )}
      {license && (
        <span>
          {strings.license}{' '}
          {license.url ? (
            <a href={license.url} rel="license">
              {license.name}
            </a>
          ) : (
            license.name
          )}
        </span>
      )}
      <a href={readingAddress(article.address, 'lite')} rel="nofollow">
        {strings.lite}
      </a>
    </p>
  );
}

function licenseOf(written: string): { name: string; url: string } | null {
  if (!written) return null;
  const isAddress = /^https?:\/\/\S+$/i.test(written);
  return isAddress ? { name: hostOf(written), url: written } : { name: written, url: '' };
}

/** Whether the last line of a text links there itself. */
function endsWithLink(markdown: string, url: string): boolean {
  const last = markdown.trimEnd().split('\n').at(-1) ?? '';
  return url !== '' && last.includes(url);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
