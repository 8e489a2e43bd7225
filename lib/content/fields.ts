import type { Finding } from '../problems/problem';
import type { RuleName } from '../problems/rules';
import { type Moment, parseMoment } from './dates';
import { isSet, type RawMap, type RawValue } from './raw';
import { PLAIN, type PlainName, type PlainValues } from './schema/front-matter';
import { date } from './schema/kinds/date';
import type { Kind } from './schema/kinds/kind';
import { published } from './schema/kinds/published';

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

/** What is taken of a field that the schema names. */
export function readField<Name extends PlainName>(fields: Fields, name: Name): PlainValues[Name] {
  return readAs(fields, name, PLAIN[name].kind);
}

/** The same of any field, of whatever kind it is. */
export function readAs<Value>(fields: Fields, key: string, kind: Kind<Value>): Value {
  const value = fields.get(key);
  return value === undefined ? kind.unset : take(value, fields, key, kind);
}

/** What is taken of a value that comes from a field; what is wrong with it is told of the field. */
export function take<Value>(
  value: RawValue,
  fields: Fields,
  key: string,
  kind: Kind<Value>,
): Value {
  const taken = kind.take(value);
  for (const { rule, data } of taken.broken) fields.warn(rule, key, value, data);
  return taken.value;
}

/** A field as a date; `null` when not set. */
export function readDate(fields: Fields, key: string, timeZone: string): Moment | null {
  const text = readAs(fields, key, key.toLowerCase() === 'published' ? published : date);
  if (typeof text === 'boolean' || text === '') return null;
  // The year 1 is what Go writes for no date.
  return text.startsWith('0001-01-01') ? null : parseMoment(text, timeZone);
}
