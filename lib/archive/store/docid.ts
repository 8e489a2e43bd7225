/**
 * The full-text index numbers its documents by language, then date: a search in one language or
 * one month is a range of numbers, and the newest documents are the largest ones. A number is a
 * second since 1850 in a language's range of 2^33, for a closer one would take less room: every
 * word of every article is stored with it. Undated articles stand below the others, in no order.
 */
const SECONDS = 2 ** 33;
const UNDATED = 2 ** 24;
const EPOCH = Date.UTC(1850, 0, 1) / 1000;
/** Room for those that all want the last number. */
const LAST = SECONDS - UNDATED;
const MAX_LANGUAGES = 32;

/** The number of an article; `date` in epoch milliseconds, `id` the article's own. */
export function docidOf(language: number, date: number | null, id: number): number {
  if (language >= MAX_LANGUAGES) throw new Error(`More than ${MAX_LANGUAGES} languages.`);
  return firstOf(language) + (date === null ? id % UNDATED : secondOf(date));
}

/** The first language has the largest numbers: searches go from the largest one down. */
function firstOf(language: number): number {
  return (MAX_LANGUAGES - 1 - language) * SECONDS;
}

function secondOf(date: number): number {
  return Math.min(Math.max(Math.floor(date / 1000) - EPOCH, UNDATED), LAST);
}

/** The language of a number, as `docidOf` took it. */
export function languageNumberOf(docid: number): number {
  return MAX_LANGUAGES - 1 - Math.floor(docid / SECONDS);
}

/** When the article of a number was published, in epoch milliseconds; null when it has no date. */
export function dateOf(docid: number): number | null {
  const second = docid % SECONDS;
  return second < UNDATED ? null : (second + EPOCH) * 1000;
}

const SPREAD = 64;
const WIDEST = 3;

/**
 * A number a little larger, for an article whose number is taken for the `attempt`th time: within
 * a minute at first, and within three days where very many articles have the same date.
 */
export function nextDocid(docid: number, id: number, attempt: number): number {
  return docid + 1 + (Math.floor(id / attempt) % SPREAD ** Math.min(attempt, WIDEST));
}

/** The numbers of a language's articles from `from` to before `to`, in epoch milliseconds. */
export function docidRange(
  language: number,
  from: number | null,
  to: number | null,
): { first: number; last: number } {
  const first = firstOf(language);
  return {
    first: first + (from === null ? 0 : secondOf(from)),
    last: first + (to === null ? SECONDS : secondOf(to)) - 1,
  };
}
