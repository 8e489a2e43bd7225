import { z } from 'zod';
import { cleanText } from '../../raw';
import { type Broken, type Kind, NOTHING_BROKEN, orUnset, otherScalar, wrongType } from './kind';

/** Texts of a list, and characters of each. */
export const MOST = 1000;
export const LONGEST = 500;

/** One text of a list. */
export const entry = z.union([z.string().overwrite(cleanText).max(LONGEST), otherScalar, z.null()]);
const items = z.array(entry).max(MOST);

const TOO_LONG: Broken = {
  rule: 'too-long',
  data: { variant: 'list', many: String(MOST), most: String(LONGEST) },
};

/** A list of texts, of which one may stand alone. What does not fit is left out. */
export const list: Kind<string[]> = {
  written: listOf(entry),
  unset: [],
  take(raw) {
    const all = Array.isArray(raw) ? raw : [raw];
    const { success, data, error } = items.safeParse(all);
    if (success) return { value: toTexts(data), broken: NOTHING_BROKEN };
    const wrong = new Set(error.issues.map(({ path: [index] }) => index));
    const rest = all.filter((_, index) => !wrong.has(index)).slice(0, MOST);
    const isLong = error.issues.some(({ code }) => code === 'too_big');
    const isOther = error.issues.some(({ code }) => code !== 'too_big');
    return {
      value: toTexts(items.parse(rest)),
      broken: [...(isOther ? wrongType('list') : []), ...(isLong ? [TOO_LONG] : [])],
    };
  },
};

/** How a list of such items is written, or one of them alone. */
export function listOf(written: z.ZodType): z.ZodType {
  return orUnset(z.union([z.array(written).max(MOST), written]));
}

function toTexts(scalars: z.output<typeof items>): string[] {
  return scalars.map((scalar) => String(scalar ?? '')).filter(Boolean);
}
