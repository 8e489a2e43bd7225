import { z } from 'zod';
import type { Counted } from '../../words/counted';
import { COUNTED_NAMES, TEXT_NAMES } from '../../words/names';
import { listPlaces } from '../../words/places';
import type { Table } from '../../words/table';
import { en } from '../../words/tables/en';
import { nearest } from './nearest';

const texts = TEXT_NAMES.map((name) => [name, textLike(en[name]).optional()] as const);
const counted = COUNTED_NAMES.map((name) => [name, countedLike(en[name].other)] as const);

/** The interface's words as a site wants them, by the names of the English table. */
export const words = z
  .strictObject(
    { ...Object.fromEntries(texts), ...Object.fromEntries(counted) },
    { error: (issue) => (issue.code === 'unrecognized_keys' ? sayUnknown(issue.keys) : undefined) },
  )
  .transform(toTable)
  .prefault({})
  .meta({
    description:
      "The interface's words as the site wants them, by the names of `lib/words/tables/en.ts`; a counted one is a text, or a table by plural form.",
    examples: [{ readMore: 'Go on' }],
  });

function sayUnknown([name = '']: string[]): string {
  const known = nearest(name, [...TEXT_NAMES, ...COUNTED_NAMES]);
  return `is no word of the interface; did you mean "${known}"?`;
}

/** A text with no other places than the program's own has. */
function textLike(own: string) {
  const places = listPlaces(own);
  const expected = places.length > 0 ? places.map((place) => `{${place}}`).join(', ') : 'none';
  return z
    .string('expected a text')
    .refine(
      (text) => listPlaces(text).every((place) => places.includes(place)),
      `has a place that is not filled; expected ${expected}`,
    );
}

/** A text for every number, or one for each plural form of the language. */
function countedLike(own: string) {
  const form = textLike(own);
  const forms = z.strictObject(
    {
      zero: form.optional(),
      one: form.optional(),
      two: form.optional(),
      few: form.optional(),
      many: form.optional(),
      other: form,
    },
    'expected a text, or a text for "other" and for those of zero, one, two, few, many that differ',
  );
  return z
    .preprocess((said) => (typeof said === 'string' ? { other: said } : said), forms)
    .optional();
}

function toTable(said: Record<string, string | Counted | undefined>): Table {
  const table: Table = {};
  for (const name of TEXT_NAMES) {
    const text = said[name];
    if (typeof text === 'string') table[name] = text;
  }
  for (const name of COUNTED_NAMES) {
    const forms = said[name];
    if (typeof forms === 'object') table[name] = forms;
  }
  return table;
}
