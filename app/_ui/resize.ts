import { getImageProps } from 'next/image';
import { getSite } from '@/lib/archive';
import { isCarried } from '@/lib/archive/store/snapshot';
import type { Resize } from '@/lib/markdown/pictures';
import { isResizable, type OwnPictures, type PictureSizes } from '@/lib/markdown/resize';
import { isOptimized } from '@/lib/settings/picture-config';

/** How wide a text's pictures are at most, as `sizes` says it. */
export const TEXT_SIZES = '(width < 48rem) 100vw, 46rem';

/** Stands for the address of a picture; nobody asks for it. */
const SAMPLE = 'https://picture.invalid/';

/** Whether pictures of the site are made smaller: where functions serve, that is the platform's to do. */
const offersOwn = !isCarried();

/**
 * As `loadResize`, as data, with what is known of the site's own pictures; undefined where nothing is
 * known of any.
 */
export async function loadPictureSizes(
  sizes: string,
  { own, page }: OwnPictures = { own: [], page: '/' },
): Promise<PictureSizes | undefined> {
  const { pictures } = await getSite();
  const origins = pictures.optimize.filter((origin) => isOptimized(`${origin}/`, pictures));
  if (origins.length === 0 && own.length === 0) return undefined;
  const srcSet = srcSetOf(SAMPLE, sizes) ?? '';
  return { origins, own, page, offersOwn, sizes, sample: SAMPLE, srcSet };
}

/**
 * Offers pictures that fill a box, the site's own and those of the origins that it names, in the sizes
 * that Next.js makes of them.
 */
export async function loadResize(sizes: string): Promise<Resize> {
  const { pictures } = await getSite();
  return (source) => {
    const isOwn = offersOwn && isResizable(source);
    if (!isOwn && !isOptimized(source, pictures)) return undefined;
    const srcSet = srcSetOf(source, sizes);
    return srcSet ? { srcSet, sizes } : undefined;
  };
}

function srcSetOf(src: string, sizes: string): string | undefined {
  return getImageProps({ src, alt: '', fill: true, sizes }).props.srcSet;
}
