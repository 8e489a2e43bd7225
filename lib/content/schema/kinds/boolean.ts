import { z } from 'zod';
import { cleanText } from '../../raw';
import { oneOf } from './any-case';
import { type Kind, NOTHING_BROKEN, orUnset, wrongType } from './kind';

const YES = ['true', 'yes', 'on'];
const NO = ['false', 'no', 'off'];

const scalar = z.union([
  z
    .string()
    .overwrite(cleanText)
    .regex(oneOf([...YES, ...NO])),
  z.boolean(),
]);

/** True or false, also as one of YAML's words for it; `null` when not set. */
export const boolean: Kind<boolean | null> = {
  written: orUnset(scalar),
  unset: null,
  take(raw) {
    const { success, data } = scalar.safeParse(raw);
    if (!success) return { value: null, broken: wrongType('boolean') };
    return { value: YES.includes(String(data).toLowerCase()), broken: NOTHING_BROKEN };
  },
};
