import type { Finding } from '../problems/problem';
import type { RuleName } from '../problems/rules';
import { daysOf } from './ambiguous-date';
import { type Moment, parseMoment } from './dates';
import { isSet, type RawMap, type RawValue } from './raw';

/** Front matter by field name. */
export interface Fields {
  /** The value of a field, `undefined` when it counts as not set. */
  get(key: string): RawValue | undefined;
  /** Tells that a field holds something else than it should, by the rule that says so. */
  warn(rule: RuleName, key: string, found: RawValue, data?: Finding['data']): void;
}

/** Fields by lower-cased name; those of `params` count where the top level says nothing. */
export function createFields(data: RawMap, warn: Fields['warn']): Fields {
  const params = data.get('params');
  return {
    get(key) {
      const name = key.toLowerCase();
      const value = data.get(name);
      if (isSet(value)) return value;
      const param = params instanceof Map ? params.get(name) : undefined;
      return isSet(param) ? param : undefined;
    },
    warn,
  };
}

/** Characters of a field's text, and of one in a list; longer ones are no front matter. */
const LONGEST_TEXT = 20_000;
const LONGEST_IN_LIST = 500;
const MOST_IN_LIST = 1000;

/** A text without control characters and surrounding space; `''` when not set. */
export function readText(fields: Fields, key: string, longest = LONGEST_TEXT): string {
  const value = fields.get(key);
  const text = value === undefined ? '' : toText(value);
  if (text === null) fields.warn('wrong-type', key, value ?? '', { variant: 'text' });
  if (text && text.length > longest) {
    fields.warn('too-long', key, text, { variant: 'text', most: String(longest) });
  }
  return (text ?? '').slice(0, longest);
}

/** A list of texts, of which one may stand alone; empty when not set. */
export function readList(fields: Fields, key: string): string[] {
  return toTexts(fields.get(key) ?? [], fields, key);
}

/** The texts of a list that comes from a field; what else is in it is left out, with a warning. */
export function toTexts(value: RawValue, fields: Fields, key: string): string[] {
  const texts = (Array.isArray(value) ? value : [value]).map(toText);
  if (texts.includes(null)) fields.warn('wrong-type', key, value, { variant: 'list' });
  const short = texts.filter((text) => text === null || text.length <= LONGEST_IN_LIST);
  if (short.length < texts.length || texts.length > MOST_IN_LIST) {
    const [many, most] = [String(MOST_IN_LIST), String(LONGEST_IN_LIST)];
    fields.warn('too-long', key, value, { variant: 'list', many, most });
  }
  return short
    .slice(0, MOST_IN_LIST)
    .filter((text): text is string => text !== null && text !== '');
}

const BOOLEANS = new Map<RawValue, boolean>([
  ...['true', 'yes', 'on'].map((word): [string, boolean] => [word, true]),
  ...['false', 'no', 'off'].map((word): [string, boolean] => [word, false]),
]);

/** `null` when not set. */
export function readBoolean(fields: Fields, key: string): boolean | null {
  const value = fields.get(key);
  if (value === undefined) return null;
  const known = BOOLEANS.get(String(toText(value)).toLowerCase());
  if (known === undefined) fields.warn('wrong-type', key, value, { variant: 'boolean' });
  return known ?? null;
}

/** A whole number; 0 when not set. */
export function readInteger(fields: Fields, key: string): number {
  const value = fields.get(key);
  if (value === undefined) return 0;
  const integer = toInteger(value);
  if (integer === null) fields.warn('wrong-type', key, value, { variant: 'integer' });
  return integer ?? 0;
}

/** A year or a day that somebody wrote as a number: to Hugo these are seconds of 1970. */
const LIKE_A_DAY = /^(?:\d{4}|\d{8})$/;

/** `null` when not set. */
export function readDate(fields: Fields, key: string, timeZone: string): Moment | null {
  const value = fields.get(key);
  // The year 1 is what Go writes for no date.
  if (value === undefined || String(value).startsWith('0001-01-01')) return null;
  const text = toText(value) ?? '';
  const moment = parseMoment(text, timeZone);
  const days = moment === null ? daysOf(text) : null;
  if (days) fields.warn('ambiguous-date', key, value, days);
  else if (moment === null || LIKE_A_DAY.test(text)) fields.warn('impossible-date', key, value);
  return moment;
}

const UNPRINTABLE = /[^\P{Cc}\t\n]|\p{Cs}/gu;

/** A scalar as text; `null` for lists and maps. */
export function toText(value: RawValue): string | null {
  if (Array.isArray(value) || value instanceof Map) return null;
  return String(value).replace(UNPRINTABLE, '').trim();
}

/** A whole number, also when written as text; `null` for everything else. */
export function toInteger(value: RawValue): number | null {
  const text = toText(value) ?? '';
  const integer = /^[+-]?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  return Number.isNaN(integer) ? null : integer;
}
