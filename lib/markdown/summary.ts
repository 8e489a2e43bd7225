import { hasWordSpaces } from './characters';
import { cutText } from './cost/cut-text';
import { extractText } from './text';

const divider = /<!--\s*more\s*-->/;
/** Characters of a body that are looked at, of a summary before the divider, and of a word. */
const MAX_BODY = 200_000;
const MAX_LEAD = 10_000;
const MAX_WORD = 30;

/** Where a sentence ends, and no abbreviation of a name or a title does. */
const SENTENCE_END =
  /[。！？][”’」』）]*|(?<!\b(?:\p{Lu}|Mrs?|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Jr|Sr|No|vs|Inc|Corp|Co|Ltd|approx))[.!?]["'”’)]*(?=\s|$)/gu;

/**
 * The plain text before `<!--more-->`, whole; without it the first 70 words, or the first 140
 * characters of Chinese and the like, up to a sentence's end where one is near, `…` where it is cut.
 * Nothing is looked for beyond 200,000 characters of the body. `whole` asks for whole sentences, up to
 * twice as many characters where the first one is long; `set` may change what is no code.
 */
export function summarise(
  markdown: string,
  {
    words = 70,
    characters = 140,
    whole = false,
  }: { words?: number; characters?: number; whole?: boolean } = {},
  set?: (text: string) => string,
): string {
  const body = cutText(markdown, MAX_BODY);
  const end = body.search(divider);
  const lead = end < 0 ? '' : extractText(body.slice(0, end), set);
  if (lead) return lead.length > MAX_LEAD ? cutCharacters(lead, MAX_LEAD) : lead;
  const text = extractText(body, set);
  const isSpaced = hasWordSpaces(text);
  const cut = isSpaced ? cutWords(text, words) : cutCharacters(text, characters);
  return (whole && cutSentences(text, cut.length)) || cut;
}

/** Whole sentences, about as long as `limit`; empty where the first one is far longer. */
function cutSentences(text: string, limit: number): string {
  let end = 0;
  for (const { 0: mark, index } of text.slice(0, 2 * limit).matchAll(SENTENCE_END)) {
    if (index + mark.length > limit && end >= limit * 0.3) break;
    end = index + mark.length;
  }
  return text.length <= limit ? text : text.slice(0, end);
}

function cutWords(text: string, limit: number): string {
  const kept = text.split(' ', limit);
  const lead = kept.join(' ');
  if (lead.length > limit * MAX_WORD) return cutCharacters(text, limit * MAX_WORD);
  if (lead.length === text.length) return text;
  const end = kept.findLastIndex((word) => /[.!?]["'”’)]*$/.test(word)) + 1;
  if (isNear(end, limit)) return `${kept.slice(0, end).join(' ')} …`;
  return finish(lead);
}

function cutCharacters(text: string, limit: number): string {
  const characters = Array.from(text.slice(0, 2 * limit + 2));
  if (characters.length <= limit) return text;
  const kept = characters.slice(0, limit).join('');
  const sentence = Array.from(kept.matchAll(/[。！？!?][”’」』）]*/g)).at(-1);
  const end = sentence ? sentence.index + sentence[0].length : 0;
  if (isNear(end, limit)) return `${kept.slice(0, end)}…`;
  const isInWord = /\w/.test(characters[limit] ?? '');
  return finish(isInWord ? kept.replace(/(?<!\w)\w[\w.,]*$/, '') || kept : kept);
}

function isNear(end: number, limit: number): boolean {
  return end >= limit * 0.6;
}

function finish(text: string): string {
  return `${text.replace(/[\s，、；：,;:（(“「『]+$/, '')}…`;
}
