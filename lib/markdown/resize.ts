import type { Resize } from './pictures';

/** A picture of the site's own, by its path as a browser asks for it, and its size in pixels. */
export interface OwnPicture {
  path: string;
  width: number;
  height: number;
}

/** Those that a text may show: they have room before they come. */
export interface OwnPictures {
  own: OwnPicture[];
  /** Where their relative addresses count from, percent-encoded. */
  page: string;
}

/** Which pictures of a text are offered in several sizes, and as what; as data for a thread. */
export interface PictureSizes extends OwnPictures {
  /** All that come from these. */
  origins: string[];
  /** Whether the site's own are made smaller. */
  offersOwn: boolean;
  sizes: string;
  /** A `srcset` in which `sample`, encoded, stands for the address of the picture. */
  srcSet: string;
  sample: string;
}

const BASE = 'http://picture.invalid';

/** The path that a browser asks for on the page at an address; empty for what is elsewhere. */
export function pathOnSite(source: string, page: string): string {
  if (!URL.canParse(source, BASE + page)) return '';
  const { origin, pathname } = new URL(source, BASE + page);
  return origin === BASE ? pathname : '';
}

/**
 * Whether a picture of the site is of a kind that can be made smaller; what stands below `/-/` is for
 * some eyes alone, and a smaller one would be kept for all.
 */
export function isResizable(path: string): boolean {
  return /^\/(?!\/)(?!(?:[^?#]*\/)?-\/preview\/)[^?#]+\.(?:avif|jpe?g|png|webp)$/i.test(path);
}

/** What `resizePictures` asks of each picture, answered from these facts. */
export function createResize(pictures: PictureSizes): Resize {
  const { origins, own, page, offersOwn, sizes } = pictures;
  return (source) => {
    const origin = /^https?:\/\/[^/?#]+(?=[/?#])/i.exec(source)?.[0].toLowerCase();
    if (origin)
      return origins.includes(origin) ? { srcSet: offer(source, pictures), sizes } : undefined;
    const place = own.length > 0 ? pathOnSite(source, page) : '';
    const found = own.find(({ path }) => path === place);
    if (!found) return undefined;
    const { width, height } = found;
    const srcSet = offersOwn && isResizable(place) ? offerOwn(found, pictures) : '';
    return { width, height, ...(srcSet && { srcSet, sizes }) };
  };
}

function offer(source: string, { srcSet, sample }: PictureSizes): string {
  return srcSet.replaceAll(encodeURIComponent(sample), () => encodeURIComponent(source));
}

/** No larger ones than it is itself; none where it is small. */
function offerOwn({ path, width }: OwnPicture, pictures: PictureSizes): string {
  const all = offer(path, pictures).split(', ');
  const smaller = all.filter((candidate) => Number(/ (\d+)w$/.exec(candidate)?.[1]) < width);
  if (smaller.length === 0) return '';
  return [...smaller, ...(smaller.length < all.length ? [`${path} ${width}w`] : [])].join(', ');
}
