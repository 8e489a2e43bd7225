import { type ArticlePage, getSite, readingAddress } from '@/lib/archive';
import type { Words } from '@/lib/words';

/** Where the text comes from, under which terms it may be used, and where it stands alone. */
export async function Origin({ article, words }: { article: ArticlePage; words: Words }) {
  const license = licenseOf(article.license) ?? (await getSite()).license;
  const source = endsWithLink(article.body, article.source) ? '' : article.source;
  return (
    <p className="origin">
      {source && (
        <span>
          {words.source} <a href={source}>{hostOf(source)}</a>
        </span>
      )}
      {license && (
        <span>
          {words.license}{' '}
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
        {words.lite}
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
