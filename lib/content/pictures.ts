import { type Address, encodeAddress, toAddress } from '../addresses/text';
import { shownPicture } from '../settings/gone-pictures';
import { encodeLink } from '../settings/links';
import { placeLink } from '../settings/place-link';
import type { LocalSite, Site } from '../settings/site';
import type { Thumbnail } from './article';
import { createFields, type Fields, readAs, readField } from './fields';
import { THUMBNAIL } from './schema/kinds/parts';

/** What the relative URLs of an article's pictures count from. */
export interface PictureBase {
  address: Address;
  bundle: string | null;
  /** Of the site. */
  basePath: string;
}

const EXPECTED = { variant: 'picture' };

/** The picture of `thumbnail`: a URL, or `{src, visibility: [list, post]}`; `null` for none. */
export function readThumbnail(
  fields: Fields,
  base: PictureBase,
  site: LocalSite,
): Thumbnail | null {
  const value = fields.get('thumbnail');
  const map =
    value instanceof Map
      ? createFields(value, (rule, _key, found, data) =>
          fields.warn(rule, 'thumbnail', found, data),
        )
      : null;
  const written = readAs(map ?? fields, map ? 'src' : 'thumbnail', THUMBNAIL.src);
  const src = written && resolvePicture(written, base);
  if (src === null) fields.warn('unusable-address', 'thumbnail', written, EXPECTED);
  const shown = src && shownPicture(src, site);
  if (!shown) return null;
  const places = map ? readAs(map, 'visibility', THUMBNAIL.visibility) : [];
  if (places.length === 0) return { src: shown, ...site.thumbnail };
  return { src: shown, list: places.includes('list'), post: places.includes('post') };
}

/** The pictures of `images`, as URLs or paths on the site. */
export function readImages(fields: Fields, base: PictureBase, site: Site): string[] {
  const written = readField(fields, 'images');
  const urls = written.map((url) => resolvePicture(url, base));
  const refused = urls.indexOf(null);
  if (refused !== -1) fields.warn('unusable-address', 'images', written[refused] ?? '', EXPECTED);
  return urls.flatMap((url) => (url && shownPicture(url, site)) || []);
}

/**
 * Percent-encoded. Relative paths lead into the bundle, else into `static/`; other schemes than http
 * are `null`.
 */
function resolvePicture(
  written: string,
  { address, bundle, basePath }: PictureBase,
): string | null {
  const url = encodeLink(written.replace(/[\t\n]/g, '').normalize('NFC'));
  if (/^https?:\/\//i.test(url) || url.startsWith('/')) return placeLink(url, basePath);
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return null;
  const folder =
    bundle === null ? `${basePath}/` : encodeAddress(toAddress(address.replace(/[^/]*$/, '')));
  return folder + url.replace(/^(?:\.\/)+/, '');
}
