import { type Href, readAddress } from '@/lib/addresses/text';
import { getSite, listPictureSizes } from '@/lib/archive';
import { listMentions } from '@/lib/markdown/mentions';
import type { OwnPicture } from '@/lib/markdown/resize';
import { placeLink } from '@/lib/settings/place-link';

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
/** Of a text with more, the first are enough to keep it still. */
const MOST = 200;

/** The site's own pictures that a text at an address may show, by their paths as a browser asks for them. */
export async function loadOwnPictures(text: string, address: Href): Promise<OwnPicture[]> {
  if (!/\.(?:avif|gif|jpe?g|png|svg|webp)/i.test(text)) return [];
  const { basePath } = await getSite();
  const paths = listMentions(text).map(({ address: written }) =>
    pathOf(placeLink(written.trim(), basePath), address),
  );
  const asked = [...new Set(paths)].slice(0, MOST).flatMap((path) => {
    const lookup = path ? readAddress(path)?.lookup : null;
    return lookup ? [{ path, lookup }] : [];
  });
  if (asked.length === 0) return [];
  const sizes = await listPictureSizes(asked.map(({ lookup }) => lookup));
  return asked.flatMap(({ path, lookup }) => {
    const size = sizes.get(lookup);
    return size ? [{ path, ...size }] : [];
  });
}

/** Empty for what is elsewhere, or no picture. */
function pathOf(written: string, address: Href): string {
  if (!URL.canParse(written, BASE + address)) return '';
  const { origin, pathname } = new URL(written, BASE + address);
  return origin === BASE && PICTURE.test(pathname) ? pathname : '';
}

const BASE = 'http://picture.invalid';
