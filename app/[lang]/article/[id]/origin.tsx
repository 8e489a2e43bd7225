import { type ArticlePage, getSite, readingAddress } from '@/lib/archive';
import { editAddress } from '@/lib/settings/edit-address';
import type { Words } from '@/lib/words';
import { hostOf } from './host-of';

/** Under which terms the text may be used, where it stands alone, and where it can be mended. */
export async function Origin({
  article,
  words,
  isPreviewed,
}: {
  article: ArticlePage;
  words: Words;
  isPreviewed: boolean;
}) {
  const site = await getSite();
  const license = licenseOf(article.license) ?? site.license;
  const edit = site.suggestEdits ? editAddress(site.editLink, article.path) : undefined;
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
      {!isPreviewed && (
        <a href={readingAddress(article.address, 'lite')} rel="nofollow">
          {words.lite}
        </a>
      )}
      {edit && (
        <a href={edit} rel="nofollow">
          {words.suggestEdit}
        </a>
      )}
    </p>
  );
}

function licenseOf(written: string): { name: string; url: string } | null {
  if (!written) return null;
  const isAddress = /^https?:\/\/\S+$/i.test(written);
  return isAddress ? { name: hostOf(written), url: written } : { name: written, url: '' };
}
