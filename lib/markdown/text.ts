import { decodeString } from 'micromark-util-decode-string';
import { trimTrail, urlCharacters } from './bare-links';
import { joinLines, stripControls } from './characters';
import { cutText } from './cost/cut-text';
import { removedElements } from './schema';
import { expandShortcodes } from './shortcodes/expand';
import { shelter, sheltered, stripBlockMarks, unshelter } from './text-blocks';

/** Characters of a body whose text is found; a longer one is no article that anybody reads. */
const MAX_LENGTH = 2_000_000;

const codeSpan = /(?<!`)(`{1,2})(?!`)((?:[^`\n]|\n(?!\n)){1,2000})\1(?!`)/g;
const escaped = /\\[!-/:-@[-`{-~]/g;
const hardBreak = /\\(?=\n)/g;

const label = '(?:[^[\\]]|\\[[^[\\]]*\\])*';
const target = '\\((?:[^()\\n]|\\([^()\\n]*\\))*\\)';
const image = new RegExp(`!\\[${label}\\]${target}`, 'g');
const link = new RegExp(`\\[(${label})\\](?:${target}|\\[[^[\\]\\n]*\\])`, 'g');
const footnoteMark = /\[\^[^[\]\n]{1,100}\]/g;
const bareUrl = new RegExp(`(?:https?://|\\bwww\\.)[${urlCharacters}${sheltered}]+`, 'gi');

/** What is left of a bare address, with the brackets around it; no text has one of its own. */
const bareMark = / ?[(（]\0[)）]|\0/g;

const stars = /(\*{1,3})(?![\s*])([^*]*[^\s*])\1/g;
const underscores = /(?<![\p{L}\p{N}_])(_{1,3})(?![\s_])([^_]*[^\s_])\1(?![\p{L}\p{N}_])/gu;

const hidden = [...removedElements, 'iframe'].join('|');
const hiddenEdge = new RegExp(`<!--|-->|<(${hidden})\\b|</(${hidden})\\s*>`, 'gi');
const rubyEdge = '/?(?:r[bpt]c?|ruby)\\b';
/** What stands above a character, up to the end of its element, which need not be written. */
const reading = new RegExp(
  `<(r[tp]c?)\\b[^<>]*>[^<]*(?:<(?!${rubyEdge})[^<]*)*(?:</\\1\\s*>|(?=<${rubyEdge}))`,
  'gi',
);
const inlineTag =
  /<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|r[bpt]c?|ruby|s|small|span|strong|su[bp]|u|var|wbr)(?:\s[^<>]*)?>/gi;
const tag = /<[/!?]?[a-z][^<>]*>/gi;

/**
 * The plain text of a body on one line, for search and excerpts: no markup, tags, alternative texts,
 * readings of ruby or addresses; code stays. Regular expressions, each linear in the text's length, and no parser:
 * 100,000 articles go through here in one sync, and a search can live with a stray mark. What is
 * beyond the first two million characters is left out. `set` may change what is no code.
 */
export function extractText(markdown: string, set = (text: string) => text): string {
  const written = stripControls(cutText(markdown, MAX_LENGTH)).replace(/\r\n?/g, '\n');
  const source = expandShortcodes(written, { isText: true });
  const blocks = stripBlockMarks(source);
  const text = decodeString(stripInlineMarks(blocks));
  return unshelter(set(joinLines(text.split('\n'), ' ')))
    .replace(/[^\S\ufeff]+/g, ' ')
    .trim();
}

function stripInlineMarks(blocks: string): string {
  let text = blocks
    .replace(codeSpan, (_, _ticks, code: string) => shelter(code))
    .replace(escaped, (pair) => shelter(pair.charAt(1)))
    .replace(hardBreak, '');
  if (text.includes('<')) {
    text = cutHidden(text).replace(reading, '').replace(inlineTag, '').replace(tag, ' ');
  }
  if (text.includes('[')) {
    text = text
      .replace(image, '')
      .replace(footnoteMark, '')
      .replace(link, '$1')
      .replace(link, '$1');
  }
  text = text
    .replace(bareUrl, (url) => `\0${url.slice(trimTrail(url).length)}`)
    .replace(bareMark, '');
  if (text.includes('*')) text = text.replace(stars, '$2').replace(stars, '$2');
  if (text.includes('_')) text = text.replace(underscores, '$2').replace(underscores, '$2');
  return text.replace(/\*{2,}|~~|`+/g, '');
}

/** Cuts comments and the elements whose content is not shown; what nothing closes stays. */
function cutHidden(text: string): string {
  let kept = '';
  let start = 0;
  let open = '';
  for (const { 0: edge, 1: opened, 2: closed, index } of text.matchAll(hiddenEdge)) {
    const isOpening = edge === '<!--' || opened !== undefined;
    const name = (opened ?? closed ?? 'comment').toLowerCase();
    if (!open && isOpening) {
      open = name;
      kept += text.slice(start, index);
      start = index;
    } else if (open === name && !isOpening) {
      open = '';
      start = index + edge.length;
    }
  }
  return kept + text.slice(start);
}
