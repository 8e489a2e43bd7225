import { z } from 'zod';
import { encodeLink } from '../links';

export const timeZone = z
  .string()
  .refine(isTimeZone, 'is not an IANA time zone such as Asia/Shanghai');

export const languageCode = z.string().refine(isLanguageCode, 'is not a BCP 47 tag such as zh-CN');

export const color = z
  .string()
  .regex(/^(#([\da-f]{3}){1,2})?$/i, 'is not a hexadecimal color such as #9d1f1f')
  .default('');

export const fontFamilies = z
  .string()
  .default('')
  .transform((list) =>
    list.split(',').map((family) => family.trim().replace(/^(['"])(.*)\1$/, '$2')),
  )
  .transform((families) => families.filter(Boolean))
  .refine(
    (families) => families.every((family) => /^[\p{L}\p{N} ._-]+$/u.test(family)),
    'is not a list of font families such as "Open Sans", sans-serif',
  );

export const origin = z
  .string()
  .regex(/^https?:\/\/[a-z\d.-]+(:\d+)?\/?$/i, 'is not an origin such as https://img.example.org')
  .transform((text) => new URL(text).origin);

/** Where a picture is, percent-encoded; empty for none. */
export const picture = z.string().default('').transform(encodeLink);

/** A path on the site, or an address elsewhere. */
export const link = z
  .string()
  .regex(/^(?!\/\/)(?:https?:\/\/|\/|[^:]*$)/i, 'is not a path or a http address');

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

function isLanguageCode(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}
