import type { Mark } from '@/lib/archive';
import { phrasesOf } from '@/lib/words/phrases';

/** The marks of a headline in pieces that end where its phrases do, too; `ends` says where a line may. */
export function splitMarks(marks: Mark[], language: string): (Mark & { ends: boolean })[] {
  const phrases = phrasesOf(marks.map(({ text }) => text).join(''), language);
  const pieces: (Mark & { ends: boolean })[] = [];
  let left = phrases.shift()?.length ?? 0;
  for (const { text, hit } of marks) {
    let rest = text;
    while (rest.length >= left && phrases.length > 0) {
      pieces.push({ text: rest.slice(0, left), hit, ends: true });
      rest = rest.slice(left);
      left = phrases.shift()?.length ?? 0;
    }
    if (rest) pieces.push({ text: rest, hit, ends: false });
    left -= rest.length;
  }
  return pieces;
}
