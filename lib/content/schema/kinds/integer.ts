import { z } from 'zod';
import { cleanText } from '../../raw';
import { type Kind, NOTHING_BROKEN, orUnset, wrongType } from './kind';

const MOST = 999_999_999_999_999;

const scalar = z.union([
  z
    .string()
    .overwrite(cleanText)
    .regex(/^\s*[+-]?\d{1,15}\s*$/),
  z.int().min(-MOST).max(MOST),
]);

/** A whole number, also as text; 0 when not set. */
export const integer: Kind<number> = {
  written: orUnset(scalar),
  unset: 0,
  take(raw) {
    const { success, data } = scalar.safeParse(raw);
    if (!success) return { value: 0, broken: wrongType('integer') };
    return { value: Number(data), broken: NOTHING_BROKEN };
  },
};
