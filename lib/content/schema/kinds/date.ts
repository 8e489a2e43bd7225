import { z } from 'zod';
import { cleanText, toText } from '../../raw';
import { DATE } from './date-pattern';
import { type Kind, NOTHING_BROKEN, orUnset } from './kind';

const LONGEST = 64;
const MOST_SECONDS = 99_999_999_999;

/** Seconds since 1970, but for what somebody wrote as a year or a day. */
const seconds = [
  z.int().min(-MOST_SECONDS).max(999),
  z.int().min(10_000).max(9_999_999),
  z.int().min(100_000_000).max(MOST_SECONDS),
] as const;

const scalar = z.union([z.string().overwrite(cleanText).max(LONGEST).regex(DATE), ...seconds]);

const BROKEN = [{ rule: 'impossible-date' }] as const;

/** A date as text, which is still to be read in a time zone; `''` when not set. */
export const date: Kind<string> = {
  written: orUnset(scalar),
  unset: '',
  take(raw) {
    const { success, data } = scalar.safeParse(raw);
    if (success) return { value: String(data), broken: NOTHING_BROKEN };
    return { value: toText(raw) ?? '', broken: BROKEN };
  },
};
