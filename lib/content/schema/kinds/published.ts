import { z } from 'zod';
import { boolean } from './boolean';
import { date } from './date';
import { type Kind, NOTHING_BROKEN } from './kind';

/** A date as text, or whether readers may see the article at all; `''` when not set. */
export const published: Kind<string | boolean> = {
  written: z.union([date.written, boolean.written]),
  unset: '',
  take(raw) {
    const { value } = boolean.take(raw);
    return value === null ? date.take(raw) : { value, broken: NOTHING_BROKEN };
  },
};
