/** Scripts that are written without spaces and broken anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;
const CLOSING = /^(?:[\p{Pe}\p{Pf}\p{Po}\p{Pd}\p{Sm}%\s…—]|’|”)/u;
const LATIN = /[\p{sc=Latin}\p{sc=Cyrillic}\p{Nd}.,:&+/_@-]/u;
/** Characters that lean on the word before them, whatever its length, and on the one behind them. */
const ENCLITIC = /^[的地得了着過过們们等么吗呢吧啊者はがをにへとでもやのねよか]$/u;
const PROCLITIC =
  /^[第不在為为與与和及或把被將将讓让向從从對对於由再又更最很太已未要是有新各每約约至逾]$/u;
const SINGLE = /^\p{sc=Han}$/u;
/** A number in characters, and a date, go on in these. */
const COUNTING = /[〇零一二三四五六七八九十百千万萬亿億两兩]$/u;
const COUNTED = /^[〇零一二三四五六七八九十百千万萬亿億两兩]/u;
const DATED = /\p{Nd}[年月]$/u;
const PUNCTUATION = /[\p{P}\s]$/u;
/** No phrase grows beyond this by what leans on it: it has to fit into a narrow line. */
const LONGEST = 7;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The phrases of a headline, between which a line may end: words with what leans on them, and
 * punctuation with what it belongs to. Joined they are the text; one where it has no such script.
 */
export function phrasesOf(text: string, language: string): string[] {
  if (!UNSPACED.test(text)) return [text];
  const phrases: string[] = [];
  for (const { segment } of segmenterOf(language).segment(text)) {
    const last = phrases.at(-1);
    if (last !== undefined && belongs(last, segment)) phrases[phrases.length - 1] = last + segment;
    else phrases.push(segment);
  }
  return withoutLonelyEnd(phrases);
}

function belongs(before: string, word: string): boolean {
  if (OPENING.test(before) || CLOSING.test(word)) return true;
  const end = before.at(-1) ?? '';
  if (LATIN.test(end) && LATIN.test(word.charAt(0))) return true;
  if (PUNCTUATION.test(before)) return false;
  if (SINGLE.test(before)) return true;
  if (before.length + word.length > LONGEST) return false;
  if (/\p{Nd}$/u.test(before) || ENCLITIC.test(word)) return true;
  if (COUNTING.test(before) && COUNTED.test(word)) return true;
  if (DATED.test(before) && /^\p{Nd}/u.test(word)) return true;
  // A word of one character is most often the end of one that the dictionary does not know.
  return SINGLE.test(word) && before.length < LONGEST - 1 && !PROCLITIC.test(word);
}

/** No headline ends in a line of one character. */
function withoutLonelyEnd(phrases: string[]): string[] {
  const last = phrases.at(-1) ?? '';
  if (phrases.length < 2 || last.replace(/[\p{P}\s]/gu, '').length > 1) return phrases;
  return withoutLonelyEnd([...phrases.slice(0, -2), `${phrases.at(-2)}${last}`]);
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}
