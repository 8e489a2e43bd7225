import { z } from 'zod';
import type { SidebarPlace } from '../../../settings/site';
import { cleanText } from '../../raw';
import { oneOf } from './any-case';
import { type Kind, NOTHING_BROKEN, orUnset, wrongType } from './kind';

const scalar = z.union([
  z.enum(['left', 'right']),
  z.boolean(),
  z
    .string()
    .overwrite(cleanText)
    .regex(oneOf(['left', 'right', 'true', 'false'])),
]);

// Any other value than `left` and `false` is on the right in the theme.
const PLACES = new Map<string, SidebarPlace>([
  ['left', 'left'],
  ['false', false],
]);

/** Where a sidebar stands; `null` when not set. */
export const side: Kind<SidebarPlace | null> = {
  written: orUnset(scalar),
  unset: null,
  take(raw) {
    const { success, data } = scalar.safeParse(raw);
    if (!success) return { value: null, broken: wrongType('side') };
    return {
      value: PLACES.get(String(data).toLowerCase()) ?? 'right',
      broken: NOTHING_BROKEN,
    };
  },
};
