import type { Field } from './field';
import { IGNORED } from './fields/ignored';
import { LOOKS } from './fields/looks';
import { PLACES } from './fields/places';
import { TEXTS } from './fields/texts';
import { TIMES } from './fields/times';
import type { Kind, ValueOf } from './kinds/kind';

/**
 * Every field of front matter that has a name of its own. Articles are read by it, and what editors
 * are offered and told is written from it.
 */
export const FIELDS = { ...TEXTS, ...TIMES, ...PLACES, ...LOOKS, ...IGNORED };

type Fields = typeof FIELDS;

/** The fields that are taken as a whole; others are read by their parts. */
export type PlainName = {
  [Name in keyof Fields]: Fields[Name] extends Field<Kind<infer _>> ? Name : never;
}[keyof Fields];

/** What is taken of each. */
export type PlainValues = { [Name in PlainName]: ValueOf<Fields[Name]['kind']> };

/** The kind of each. */
export const PLAIN: { [Name in PlainName]: { kind: Kind<PlainValues[Name]> } } = FIELDS;
