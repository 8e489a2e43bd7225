import path from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { isGone } from '../gone';
import { readText } from '../read-text';
import type { Merge } from './merge';
import { readMerges, type Slip, tryMerges } from './read-merges';

const OF_SITE = 'tags.yaml';
/** Hugo's templates may keep anything under this name. */
export const MERGES_IN_DATA = 'data/tags.yaml';

export interface FoundMerges {
  merges: Merge[];
  /** The file that counts, or would: relative to the site's folder, with `/`. */
  file: string;
  /** Why `data/tags.yaml` does not count, where it looks as if it were to. */
  unused?: UnusedMerges;
}

/** The first place where it is no file of merges; null where only another file comes first. */
export type UnusedMerges = { slip: Slip | null };

/**
 * What a site's folder says of spellings that are one: `tags.yaml`, else `data/tags.yaml` where all of
 * it is lists of spellings. Throws `SettingsError` for what is wrong in the first alone.
 */
export function findMerges(folder: string, taxonomies: string[]): FoundMerges {
  const file = path.join(folder, OF_SITE);
  const own = readUnless(isGone, file);
  const inData = readUnless(() => true, path.join(folder, MERGES_IN_DATA)) ?? '';
  const isAlike = looksLikeMerges(inData);
  if (own !== undefined) {
    const merges = readMerges(own, file, taxonomies);
    return { merges, file: OF_SITE, ...(isAlike && { unused: { slip: null } }) };
  }
  if (!isAlike) return { merges: [], file: OF_SITE };
  const { merges, slips } = tryMerges(inData, taxonomies);
  const [slip] = slips;
  if (slip) return { merges: [], file: OF_SITE, unused: { slip } };
  return { merges, file: MERGES_IN_DATA };
}

/** Whether something in a text is a name with a list of texts, at its top or one level below. */
function looksLikeMerges(text: string): boolean {
  const { contents } = parseDocument(text, { schema: 'failsafe' });
  if (!isMap(contents)) return false;
  return contents.items.some(
    ({ value }) =>
      isTexts(value) || (isMap(value) && value.items.some((one) => isTexts(one.value))),
  );
}

function isTexts(node: unknown): boolean {
  return isSeq(node) && node.items.length > 0 && node.items.every((item) => isScalar(item));
}

/** The text of a file; undefined where what is wrong with it may be so. */
function readUnless(mayBe: (error: unknown) => boolean, file: string): string | undefined {
  try {
    return readText(file, file);
  } catch (error) {
    if (mayBe(error)) return undefined;
    throw error;
  }
}
