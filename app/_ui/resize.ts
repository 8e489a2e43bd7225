import { getImageProps } from 'next/image';
import { getSite } from '@/lib/archive';
import type { Resize } from '@/lib/markdown/pictures';
import { isOptimized } from '@/lib/site/picture-config';

/** How wide a text's pictures are at most, as `sizes` says it. */
export const TEXT_SIZES = '(width < 48rem) 100vw, 46rem';

/** Offers pictures of the origins that the site names in the sizes that Next.js makes of them. */
export async function loadResize(sizes: string): Promise<Resize> {
  const { pictures } = await getSite();
  return (source) => {
    if (!isOptimized(source, pictures)) return undefined;
    const { srcSet } = getImageProps({ src: source, alt: '', fill: true, sizes }).props;
    return srcSet ? { srcSet, sizes } : undefined;
  };
}
