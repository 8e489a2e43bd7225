const han = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Bopomofo}';
const wide = `${han}\\u3000-\\u303F\\u30FB\\u30FC\\uFE10-\\uFE1F\\uFE30-\\uFE6F\\uFF00-\\uFF65\\uFFE0-\\uFFE6`;
/** Marks that Chinese shares with other scripts: they count as wide beside a wide character. */
const shared = '“”‘’—…·';

const endsWide = new RegExp(`[${wide}]$`, 'u');
const startsWide = new RegExp(`^[${wide}]`, 'u');
const endsShared = new RegExp(`[${shared}]$`, 'u');
const startsShared = new RegExp(`^[${shared}]`, 'u');
const spaceless = new RegExp(`[${han}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]`, 'gu');

/** Whether the text's words stand apart, as they do not in Chinese, Japanese or Thai. */
export function hasWordSpaces(text: string): boolean {
  const sample = text.slice(0, 400);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return (sample.match(spaceless)?.length ?? 0) <= letters * 0.3;
}

/** Joins hard-wrapped lines: nothing between two CJK characters, otherwise one `separator`. */
export function joinLines(lines: string[], separator: ' ' | '\n'): string {
  const seams = lines.map((line, index) => {
    const text = index === 0 ? line : line.trimStart();
    const next = lines[index + 1]?.trimStart();
    if (next === undefined) return text;
    return text.trimEnd() + (isSeamless(text.trimEnd(), next) ? '' : separator);
  });
  return seams.join('');
}

/** Removes control characters and what is none, which HTML and XML forbid; tabs and line ends stay. */
export function stripControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu, '');
}

/** Lower case by character, as in Go: İ does not become two, nor Σ another one at the end. */
export function lowerEach(text: string): string {
  if (!/[İΣ]/.test(text)) return text.toLowerCase();
  return Array.from(text, (character) => Array.from(character.toLowerCase())[0]).join('');
}

function isSeamless(before: string, after: string): boolean {
  const left = before.slice(-2);
  const right = after.slice(0, 2);
  if (endsWide.test(left)) return startsWide.test(right) || startsShared.test(right);
  return endsShared.test(left) && startsWide.test(right);
}
