import { z } from 'zod';
import type { ProblemLanguage } from '../../problems/language';
import type { Site } from '../../settings/site';
import type { Field } from './field';
import { nestedIn } from './fields/nested';
import { otherScalar, type Written } from './kinds/kind';
import { listSiteFields } from './site-fields';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

const TITLES = { en: 'Front matter of an article', zh: '文章的 front matter' };

/**
 * The front matter of a site's articles as JSON Schema, of draft 7 unless another one is asked for; what
 * stands in it for people is in a language. It allows what the reader has no problem with, and fields that nobody knows.
 */
export function frontMatterJsonSchema(
  site: Site,
  language: ProblemLanguage,
  target: 'draft-7' | 'draft-2020-12' = 'draft-7',
): JsonSchema {
  const schema = articleSchema(site, language).meta({ title: TITLES[language] });
  return z.toJSONSchema(schema, { target, io: 'input', unrepresentable: 'any' });
}

function articleSchema(site: Site, language: ProblemLanguage): z.ZodType {
  const nested = nestedIn(z.lazy(() => fields));
  const all = [...listSiteFields(site), ...Object.entries(nested)];
  const shape = all.map(([name, field]) => [name, writtenIn(language, field)]);
  const fields: z.ZodType = z.looseObject(Object.fromEntries(shape)).meta({ id: 'fields' });
  // An article, unlike what is nested in it, has a title.
  const title = z.union([z.string().regex(/\S/), otherScalar]);
  return z.intersection(fields, z.looseObject({ title }));
}

function writtenIn(language: ProblemLanguage, field: Field<Written>): z.ZodType {
  const { kind, examples } = field;
  return kind.written.optional().meta({ ...field[language], examples });
}
