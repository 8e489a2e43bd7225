import type { Properties } from 'hast';

/** Characters of a picture that stands within a text. */
const LONGEST = 1_000_000;

/** The address of a picture: not within the text, or of one of the kinds that browsers show. */
export const pictureAddress =
  /^(?!\s*data:)|^data:image\/(?:avif|bmp|gif|jpe?g|png|svg\+xml|webp|x-icon)(?:;[\w=.-]{1,40})*,[^<>"\s]+$/i;

/** The ends of pictures' names. */
export const PICTURE_FILE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * Where a picture comes from, as a browser reads it; the address that a script was to put in place of
 * a blank, where the page was copied without its scripts.
 */
export function findSource({ src, dataSrc, dataOriginal }: Properties): string | undefined {
  const written = squeeze(src);
  // Editors on Windows write paths as they are there.
  const source = /^[a-z][a-z\d+.-]*:/i.test(written) ? written : written.replace(/\\|%5c/gi, '/');
  const isBlank = source === '' || /^data:/i.test(source);
  const later = [dataSrc, dataOriginal].map(squeeze).find((address) => LATER.test(address));
  const found = isBlank && later ? later : source;
  return found.length > LONGEST ? undefined : found || undefined;
}

const LATER = /^(?:https?:)?\/{1,2}[^\s/]/i;

/** Blanks at the ends of an address, and line ends within, are none of it. */
function squeeze(address: Properties[string]): string {
  return String(address ?? '')
    .trim()
    .replace(/[\t\n\r]/g, '');
}
