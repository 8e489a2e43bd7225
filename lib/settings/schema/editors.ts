import { z } from 'zod';

/** What those who write the articles have of the site. */
export const editors = {
  editLink: z
    .string()
    .refine(isPattern, 'is not a http address with {path}')
    .default('')
    .meta({
      description:
        "Where a file can be edited; `{path}` is its path below `content/`. The editors' page links there.",
      examples: ['https://github.com/eventide/archive/edit/main/content/{path}'],
    }),
  suggestEdits: z.boolean().default(false).meta({
    description: 'Whether articles, too, link to `editLink`, for readers to suggest an edit.',
  }),
  countMissedSearches: z.boolean().default(false).meta({
    description:
      "Whether searches that found nothing are counted for the editors' page, without who asked.",
  }),
};

function isPattern(text: string): boolean {
  if (text === '') return true;
  const [sample, places] = [text.replace('{path}', 'a'), text.split('{path}').length - 1];
  return places === 1 && /^https?:\/\/[^/]/i.test(text) && URL.canParse(sample);
}
