import type { ProblemLanguage } from '../../problems/language';
import type { Written } from './kinds/kind';

/** What editors are told of a field. */
export interface FieldWords {
  title: string;
  description: string;
}

/** A field of front matter: what it may hold, and what it is for. */
export interface Field<Held extends Written> extends Record<ProblemLanguage, FieldWords> {
  kind: Held;
  /** Values that fit, the most usual first. */
  examples: unknown[];
}

type TitleAndDescription = [title: string, description: string];

/** A field with its title and description in English and Chinese. */
export function field<Held extends Written>(
  kind: Held,
  en: TitleAndDescription,
  zh: TitleAndDescription,
  ...examples: unknown[]
): Field<Held> {
  return { kind, en: toWords(en), zh: toWords(zh), examples };
}

function toWords([title, description]: TitleAndDescription): FieldWords {
  return { title, description };
}
