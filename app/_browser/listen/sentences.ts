/** Speech engines stop in the middle of what is longer; it is cut where a speaker breathes. */
const MAX_LENGTH = 240;

const CLOSERS = String.raw`[”’」』）)\]】》〉"']*`;
const END = new RegExp(String.raw`(?:[。！？!?]+|…+|[.．]+|；)${CLOSERS}\s*|\n+\s*`, 'gu');
const BREATH = new RegExp(String.raw`[，、,：:;—]${CLOSERS}\s*`, 'gu');
const ABBREVIATION =
  /(?:^|[\s(（“"'])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Gen|Sen|Rep|Gov|No|Nr|Fig|vol|pp?|vs|etc|e\.g|i\.e|a\.m|p\.m|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;

/**
 * The sentences of a text in order, each with the marks and the space behind it, so that together
 * they are the text again. Marks of every script that news is written in end one; a point does not
 * in `3.5`, `U.S. trade` and `Dr. Li`.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length;
    if (!endsSentence(text.slice(start, index), mark, text.slice(end, end + 1))) continue;
    sentences.push(...cut(text.slice(start, end)));
    start = end;
  }
  if (start < text.length) sentences.push(...cut(text.slice(start)));
  return sentences;
}

function endsSentence(before: string, mark: string, next: string): boolean {
  if (/^[。！？；\n]/u.test(mark)) return true;
  // What goes on without a space, or in lower case, goes on.
  const isFollowed = next !== '' && (/\p{Ll}|\p{Nd}/u.test(next) || !/\s$/u.test(mark));
  const isHan = /\p{Script=Han}/u.test(next);
  if (isFollowed && !isHan) return false;
  return !mark.startsWith('.') || mark.startsWith('..') || !ABBREVIATION.test(before);
}

function cut(sentence: string): string[] {
  if (sentence.length <= MAX_LENGTH) return [sentence];
  const pieces: string[] = [];
  let start = 0;
  let last = 0;
  for (const { 0: mark, index } of sentence.matchAll(BREATH)) {
    const end = index + mark.length;
    if (end - start > MAX_LENGTH && last > start) {
      pieces.push(sentence.slice(start, last));
      start = last;
    }
    last = end;
  }
  if (sentence.length - start > MAX_LENGTH && last > start && last < sentence.length) {
    pieces.push(sentence.slice(start, last));
    start = last;
  }
  return [...pieces, sentence.slice(start)];
}
