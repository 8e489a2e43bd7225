import { z } from 'zod';
import { cleanText, toText } from '../../raw';
import { type Kind, NOTHING_BROKEN, orUnset, otherScalar, wrongType } from './kind';

/** Characters of a text; a longer one is no front matter. */
export const LONGEST_TEXT = 20_000;

/** A text on its own; numbers and booleans are texts, too. */
export function text(most = LONGEST_TEXT): Kind<string> {
  const scalar = z.union([z.string().overwrite(cleanText).max(most), otherScalar]);
  const tooLong = [{ rule: 'too-long', data: { variant: 'text', most: String(most) } }] as const;
  return {
    written: orUnset(scalar),
    unset: '',
    take(raw) {
      const { success, data } = scalar.safeParse(raw);
      if (success) return { value: String(data), broken: NOTHING_BROKEN };
      const value = toText(raw)?.slice(0, most);
      return { value: value ?? '', broken: value === undefined ? wrongType('text') : tooLong };
    },
  };
}
