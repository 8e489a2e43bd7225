import { type Fields, readField } from './fields';
import type { SourcePath } from './source-path';

/** `title`; else, with a warning, the first heading, and then the name of file or folder. */
export function readTitle(
  fields: Fields,
  { kind, name, folders }: SourcePath,
  body: string,
): string {
  const title = readField(fields, 'title');
  if (title) return title;
  if (kind === 'article') fields.warn('missing-title', 'title', '');
  return findHeading(body) || name || (folders.at(-1) ?? '');
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ATX = /^ {0,3}#{1,6}[ \t]+(.*)$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
// What cannot be the text above a setext underline: blank, quote, list, heading, rule, HTML.
const NO_PARAGRAPH =
  /^\s*$|^ {0,3}(?:[>#<|]|[-*+][ \t]|\d+[.)][ \t]|(?:[-*_][ \t]*){3,}$)|^(?: {4}|\t)/;
const MAX_LENGTH = 500;

/** The text of the first heading of a markdown body, without markup; `''` when there is none. */
export function findHeading(body: string): string {
  let fence = '';
  let previous = '';
  for (const line of body.split('\n')) {
    const [, mark = ''] = FENCE.exec(line) ?? [];
    if (fence) {
      if (mark.startsWith(fence)) fence = '';
      continue;
    }
    fence = mark;
    const [, atx = ''] = ATX.exec(line.slice(0, MAX_LENGTH)) ?? [];
    const setext = UNDERLINE.test(line) && !NO_PARAGRAPH.test(previous) ? previous : '';
    const heading = plainText(atx || setext.slice(0, MAX_LENGTH));
    if (heading) return heading;
    previous = line;
  }
  return '';
}

function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\][]*)\](?:\([^()]*\))?/g, '$1')
    .replace(/<\/?[a-z][^<>]*>|(?<!\\)[*`~]+|(?<![\w\\])_+|(?<!\\)_+(?!\w)|\s#+\s*$/gi, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .trim();
}
