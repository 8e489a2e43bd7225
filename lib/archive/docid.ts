/**
 * The full-text index numbers its documents by language, then date: a search in one language or
 * one month is a range of numbers, and the newest documents are the largest ones. 5 bits of
 * language, 32 of seconds since 1970 (0 for undated articles), 16 to tell equal times apart. The
 * first language has the largest numbers: a search begins at the end of the index, and what lies
 * between there and its range has to be passed over.
 */
const TIES = 2 ** 16;
const SECONDS = 2 ** 32;
const MAX_LANGUAGES = 32;

/** The number of an article; `date` in epoch milliseconds, `tie` any whole number. */
export function docidOf(language: number, date: number | null, tie: number): number {
  if (language >= MAX_LANGUAGES) throw new Error(`More than ${MAX_LANGUAGES} languages.`);
  const seconds = Math.trunc((date ?? 0) / 1000);
  const clamped = Math.min(Math.max(seconds, 0), SECONDS - 1);
  return firstOf(language) + clamped * TIES + (tie % TIES);
}

function firstOf(language: number): number {
  return (MAX_LANGUAGES - 1 - language) * SECONDS * TIES;
}

/** The language of a number, as `docidOf` took it. */
export function languageOf(docid: number): number {
  return MAX_LANGUAGES - 1 - Math.trunc(docid / TIES / SECONDS);
}

/** When the article of a number was published, in epoch milliseconds; 0 when it has no date. */
export function dateOf(docid: number): number {
  return (Math.trunc(docid / TIES) % SECONDS) * 1000;
}

/** The same number with another tie, for when the first one is taken. */
export function nextDocid(docid: number): number {
  const tie = docid % TIES;
  return docid - tie + ((tie + 1) % TIES);
}

/** The numbers of a language's articles from `from` to before `to`, in epoch milliseconds. */
export function docidRange(
  language: number,
  from: number | null,
  to: number | null,
): { first: number; last: number } {
  const end = to === null ? firstOf(language) + SECONDS * TIES : docidOf(language, to, 0);
  return { first: docidOf(language, from, 0), last: end - 1 };
}
