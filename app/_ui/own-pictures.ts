import { readAddress } from '@/lib/addresses/text';
import { type ArticlePage, getSite, listPictureSizes } from '@/lib/archive';
import { listMentions } from '@/lib/markdown/mentions';
import { PICTURE_FILE } from '@/lib/markdown/picture-sources';
import { type OwnPictures, pathOnSite } from '@/lib/markdown/resize';
import { placeLink } from '@/lib/settings/place-link';

/** Of a text with more, the first are enough to keep it still. */
const MOST = 200;

/** The site's own pictures that the text of an article may show. */
export async function loadOwnPictures({
  body,
  address: page,
}: Pick<ArticlePage, 'body' | 'address'>): Promise<OwnPictures> {
  const { basePath } = await getSite();
  const paths = listMentions(body)
    .map(({ address }) => pathOnSite(placeLink(address.trim(), basePath), page))
    .filter((path) => PICTURE_FILE.test(path));
  const asked = [...new Set(paths)].slice(0, MOST).flatMap((path) => {
    const lookup = readAddress(path)?.lookup;
    return lookup ? [{ path, lookup }] : [];
  });
  if (asked.length === 0) return { page, own: [] };
  const sizes = await listPictureSizes(asked.map(({ lookup }) => lookup));
  const own = asked.flatMap(({ path, lookup }) => {
    const size = sizes.get(lookup);
    return size ? [{ path, ...size }] : [];
  });
  return { page, own };
}
