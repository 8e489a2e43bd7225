import type { Article } from '../../content/article';
import { replaceEmoji } from '../../markdown/replacements';
import { summarise } from '../../markdown/summary';
import { extractText } from '../../markdown/text';
import { setPlainText } from '../../markdown/typographer';
import type { Site } from '../../settings/site';

type Setter = (text: string) => string;

/**
 * What stands for an article in lists, without marks of markdown, and whether that is its own summary.
 * One that somebody cut off, or that says nothing, is none where the body has a text of its own.
 */
export function readSummary(article: Article, site: Site): { excerpt: string; isSummary: boolean } {
  const set = setterOf(site);
  const summary = extractText(article.summary, set);
  if (summary && !isPoor(summary, set(article.title))) return { excerpt: summary, isSummary: true };
  const excerpt = excerptOf(article, site, set);
  return excerpt ? { excerpt, isSummary: false } : { excerpt: summary, isSummary: summary !== '' };
}

/** What sets a text as the site sets those of its articles. */
function setterOf({ markdown: { emoji, typographer } }: Site): Setter {
  return (text) => {
    const set = emoji ? replaceEmoji(text) : text;
    return typographer ? setPlainText(set) : set;
  };
}

/** A dot of three, or three dots, in brackets or before a link's words, where a text was cut. */
const CUT_OFF =
  /(?<![….])(?:…|\.{3}|\[(?:…|\.{3})\]|\((?:…|\.{3})\))\s*(?:\[?(?:read|continue|more|阅读|查看|展开|全文|更多)[^.。]{0,30})?$/i;

function isPoor(summary: string, title: string): boolean {
  if (CUT_OFF.test(summary) || !/[\p{L}\p{N}]/u.test(summary)) return true;
  return lettersOf(summary) === lettersOf(title);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** The body's beginning; whole sentences where it is to say more than a summary that was cut. */
function excerptOf({ body, title, summary }: Article, site: Site, set: Setter): string {
  const made = summarise(body, { ...lengthsOf(site), whole: summary !== '' }, set);
  const headline = `${set(title)} `;
  if (!made.startsWith(headline) || !isRepeated(title, body)) return made;
  return made.slice(headline.length);
}

const FIRST_LINES = 20;

/** Whether a title stands on a line of its own at the beginning of a body; a sentence may begin with it. */
function isRepeated(title: string, body: string): boolean {
  const letters = lettersOf(title);
  return body.split('\n', FIRST_LINES).some((line) => lettersOf(line) === letters);
}

/** Of an excerpt; a character of Chinese counts as half a word. */
function lengthsOf({ summaryLength: words }: Site) {
  return words > 0 ? { words, characters: 2 * words } : {};
}
