import { getImageProps } from 'next/image';
import { getSite } from '@/lib/archive';
import type { Resize } from '@/lib/markdown/pictures';
import type { PictureSizes } from '@/lib/markdown/thread/request';
import { isOptimized } from '@/lib/settings/picture-config';

/** How wide a text's pictures are at most, as `sizes` says it. */
export const TEXT_SIZES = '(width < 48rem) 100vw, 46rem';

/** Stands for the address of a picture; nobody asks for it. */
const SAMPLE = 'https://picture.invalid/';

/** As `loadResize`, as data; undefined where the site names no origins. */
export async function loadPictureSizes(sizes: string): Promise<PictureSizes | undefined> {
  const { pictures } = await getSite();
  const origins = pictures.optimize.filter((origin) => isOptimized(`${origin}/`, pictures));
  if (origins.length === 0) return undefined;
  return { origins, sizes, sample: SAMPLE, srcSet: srcSetOf(SAMPLE, sizes) ?? '' };
}

/** Offers pictures of the origins that the site names in the sizes that Next.js makes of them. */
export async function loadResize(sizes: string): Promise<Resize> {
  const { pictures } = await getSite();
  return (source) => {
    if (!isOptimized(source, pictures)) return undefined;
    const srcSet = srcSetOf(source, sizes);
    return srcSet ? { srcSet, sizes } : undefined;
  };
}

function srcSetOf(src: string, sizes: string): string | undefined {
  return getImageProps({ src, alt: '', fill: true, sizes }).props.srcSet;
}
