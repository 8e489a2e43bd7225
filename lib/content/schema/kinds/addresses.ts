import { z } from 'zod';
import { type Kind, orBlank, orUnset, otherScalar } from './kind';
import { LONGEST, list, listOf } from './list';
import { LONGEST_TEXT, text } from './text';

// Neither another scheme nor what no address may hold, written out or as an escape.
const PAGE = /^(?!\s*[A-Za-z][A-Za-z\d+.-]*:)(?:(?!%5[Cc]|%[01][\dA-Fa-f]|%7[Ff])[^\\\t\n])*\s*$/;
const PICTURE = /^\s*[Hh][Tt][Tt][Pp][Ss]?:\/\/|^(?!\s*[A-Za-z][A-Za-z\d+.-]*:)/;

// With the site's own path before it an address has 2,000 characters at most.
const LONGEST_PAGE = 1000;

/** The address of a page on the site; what is none is found where it is resolved. */
export const pageAddress: Kind<string> = {
  ...text(),
  written: orUnset(addressOf(PAGE, LONGEST_PAGE)),
};
export const pageAddresses: Kind<string[]> = {
  ...list,
  written: listOf(orBlank(addressOf(PAGE, LONGEST))),
};

/** The address of a picture, anywhere. */
export const pictureAddress: Kind<string> = {
  ...text(),
  written: orUnset(addressOf(PICTURE, LONGEST_TEXT)),
};
export const pictureAddresses: Kind<string[]> = {
  ...list,
  written: listOf(orBlank(addressOf(PICTURE, LONGEST))),
};

function addressOf(pattern: RegExp, most: number): z.ZodType {
  return z.union([z.string().max(most).regex(pattern), otherScalar]);
}
