import { hasWordSpaces } from './characters';
import { extractText } from './text';

const divider = /<!--\s*more\s*-->/;

/**
 * The plain text before `<!--more-->`, whole; without it the first 70 words, or the first 140
 * characters of Chinese and the like, up to a sentence's end where one is near, `…` where it is cut.
 */
export function summarise(
  markdown: string,
  { words = 70, characters = 140 }: { words?: number; characters?: number } = {},
): string {
  const end = markdown.search(divider);
  const lead = end < 0 ? '' : extractText(markdown.slice(0, end));
  if (lead) return lead;
  const text = extractText(markdown);
  return hasWordSpaces(text) ? cutWords(text, words) : cutCharacters(text, characters);
}

function cutWords(text: string, limit: number): string {
  const words = text.split(' ');
  if (words.length <= limit) return text;
  const kept = words.slice(0, limit);
  const end = kept.findLastIndex((word) => /[.!?]["'”’)]*$/.test(word)) + 1;
  if (isNear(end, limit)) return `${kept.slice(0, end).join(' ')} …`;
  return finish(kept.join(' '));
}

function cutCharacters(text: string, limit: number): string {
  const characters = Array.from(text.slice(0, 2 * limit + 2));
  if (characters.length <= limit) return text;
  const kept = characters.slice(0, limit).join('');
  const sentence = Array.from(kept.matchAll(/[。！？!?][”’」』）]*/g)).at(-1);
  const end = sentence ? sentence.index + sentence[0].length : 0;
  if (isNear(end, limit)) return `${kept.slice(0, end)}…`;
  const isInWord = /\w/.test(characters[limit] ?? '');
  return finish(isInWord ? kept.replace(/(?<!\w)\w[\w.,]*$/, '') : kept);
}

function isNear(end: number, limit: number): boolean {
  return end >= limit * 0.6;
}

function finish(text: string): string {
  return `${text.replace(/[\s，、；：,;:（(“「『]+$/, '')}…`;
}
