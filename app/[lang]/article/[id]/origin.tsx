import { type ArticlePage, getSite, readingAddress } from '@/lib/archive';
import type { Words } from '@/lib/words';
import { hostOf } from './host-of';

/** Under which terms the text may be used, and where it stands alone. */
export async function Origin({ article, words }: { article: ArticlePage; words: Words }) {
  const license = licenseOf(article.license) ?? (await getSite()).license;
  return (
    <p className="origin">
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
