import type { Place, ShelfArticle } from './shelf';

/** What a file says, as `JSON.stringify` would; what its reader needs instead; and where. */
export interface Problem {
  at: string;
  found: string;
  expected: Expected;
}

export type Expected =
  | 'json'
  | 'object'
  | 'version'
  | 'list'
  | 'text'
  | 'address'
  | 'date'
  | 'time'
  | 'fraction'
  | 'number';

export const VERSION = 1;

const MAX_TEXT = 500;
const MAX_ADDRESS = 2000;
const MAX_FOUND = 40;

/** Thrown by the checks below. */
export class ShelfProblem extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.at}: found ${problem.found}, expected ${problem.expected}`);
  }
}

/** The articles of a shelf's file, which may be anybody's text; throws `ShelfProblem`. */
export function parseShelf(text: string): ShelfArticle[] {
  const file = object('', parseJson(text));
  if (file.shelf !== VERSION) fail('shelf', file.shelf, 'version');
  if (!Array.isArray(file.articles)) return fail('articles', file.articles, 'list');
  return file.articles.map((article, index) => checkArticle(`articles[${index}]`, article));
}

export function formatShelf(articles: ShelfArticle[]): string {
  return JSON.stringify({ shelf: VERSION, articles }, null, 1);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail('', text, 'json');
  }
}

function checkArticle(at: string, value: unknown): ShelfArticle {
  const fields = object(at, value);
  return {
    address: check(`${at}.address`, fields.address, 'address', isAddress),
    title: check(`${at}.title`, fields.title, 'text', isText),
    language: check(`${at}.language`, fields.language, 'text', isText),
    source: check(`${at}.source`, fields.source, 'text', isText),
    date: check(`${at}.date`, fields.date, 'date', isDate),
    saved: check(`${at}.saved`, fields.saved, 'time', isTime),
    read: check(`${at}.read`, fields.read, 'time', isTime),
    place: fields.place === null ? null : checkPlace(`${at}.place`, fields.place),
  };
}

function checkPlace(at: string, value: unknown): Place {
  const fields = object(at, value);
  return {
    block: check(`${at}.block`, fields.block, 'number', isCount),
    text: check(`${at}.text`, fields.text, 'text', isText),
    heading: check(`${at}.heading`, fields.heading, 'text', isText),
    part: check(`${at}.part`, fields.part, 'fraction', isFraction),
    progress: check(`${at}.progress`, fields.progress, 'fraction', isFraction),
  };
}

function check<Value>(
  at: string,
  value: unknown,
  expected: Expected,
  is: (value: unknown) => value is Value,
): Value {
  return is(value) ? value : fail(at, value, expected);
}

function object(at: string, value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail(at, value, 'object');
  }
  return { ...value };
}

function fail(at: string, value: unknown, expected: Expected): never {
  const found = typeof value === 'string' && expected === 'json' ? value : JSON.stringify(value);
  throw new ShelfProblem({ at, found: shorten(found ?? ''), expected });
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > MAX_FOUND ? `${characters.slice(0, MAX_FOUND).join('')}…` : text;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_TEXT;
}

/** A path of this site and nothing else: no other origin, no script, no query. */
function isAddress(value: unknown): value is string {
  if (typeof value !== 'string' || !value.startsWith('/') || value.length > MAX_ADDRESS) {
    return false;
  }
  const base = 'https://site.invalid';
  return (
    URL.canParse(value, base) && new URL(value, base).href === base + value && !/[?#]/.test(value)
  );
}

function isDate(value: unknown): value is string {
  return value === '' || (isText(value) && !Number.isNaN(Date.parse(value)));
}

/** What a `Date` can hold. */
function isTime(value: unknown): value is number {
  return isCount(value) && value <= 8.64e15;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isFraction(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
