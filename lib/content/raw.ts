import { excerpt } from './report';

/** A front matter value before its field gives it a type. Nothing and `null` are `''`. */
export type RawValue = string | number | boolean | RawValue[] | RawMap;

/** Keys are lower-cased, as in Hugo. */
export type RawMap = Map<string, RawValue>;

const MAX_DEPTH = 20;

/** What a front matter parser returned, as values of known types; not a map: an empty one. */
export function toRawMap(data: unknown): RawMap {
  const value = toRaw(data, 0);
  return value instanceof Map ? value : new Map();
}

function toRaw(value: unknown, depth: number): RawValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  // TOML has numbers that are none.
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return '';
  // A date of TOML writes itself as it was written, with or without an offset.
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => toRaw(item, depth + 1));
  return new Map(
    Object.entries(value).map(([key, item]) => [key.toLowerCase(), toRaw(item, depth + 1)]),
  );
}

/** Whether a field says something: blank text, `[]` and an empty map count as not set. */
export function isSet(value: RawValue | undefined): value is RawValue {
  if (value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return !(value instanceof Map) || value.size > 0;
}

const UNPRINTABLE = /[^\P{Cc}\t\n]|\p{Cs}/gu;

/** A text without control characters and surrounding space. */
export function cleanText(text: string): string {
  return text.replace(UNPRINTABLE, '').trim();
}

/** A scalar as text; `null` for lists and maps. */
export function toText(value: RawValue): string | null {
  return Array.isArray(value) || value instanceof Map ? null : cleanText(String(value));
}

/** A value as a report shows it. */
export function describe(value: RawValue): string {
  if (Array.isArray(value)) return 'a list';
  return value instanceof Map ? 'a map' : excerpt(String(value));
}
