import { KNOWN, readReference, type ShortcodeContext, type Use } from './known';
import { inline, type Made, phrase } from './made';
import { isTag, pairTags } from './pair';
import { scanShortcodes, type Tag } from './scan';
import { tokenOf } from './tokens';
import { writeMade } from './written';

/** Shortcodes within shortcodes; what is deeper stays as it is written. */
const MAX_DEPTH = 10;
/** Characters that shortcodes may add to a body; those after them stay as they are written. */
const MAX_ADDED = 1_000_000;
/** Drawing the squares of a QR code takes as long as what else is many times its length. */
const QR_WEIGHT = 5;
/** Characters before a shortcode that may be its indentation. */
const MAX_INDENT = 100;
/** More are no news to those who read the list. */
const MAX_LISTED = 200;

/** A body in which tokens stand for its shortcodes, and what each of them makes, inner ones first. */
export interface Expanded {
  text: string;
  parts: Made[];
}

/**
 * A body with tokens in place of its shortcodes, as Hugo has them while it parses markdown: what a
 * shortcode makes comes in where it stands, within a list item, a cell or a link. Of `{{% … %}}`
 * that nobody here knows the text between the tags stays in the body.
 */
export function placeShortcodes(body: string, context: ShortcodeContext = {}): Expanded {
  const parts: Made[] = [];
  const text = expand(body, context, {
    // Words that `{{% … %}}` gives are markdown like those around them.
    place: (made, isMarkdown) =>
      isMarkdown && !made.isBlock ? writeMade(made) : tokenOf(parts.push(made) - 1),
    unknown: (inner, { isMarkdown }) => (isMarkdown ? undefined : inline(phrase(inner))),
    escaped: (written) => inline({ kind: 'text', value: written }),
  });
  return { text, parts };
}

/**
 * A body with what its shortcodes stand for written in their places, in markdown. Of those that
 * nobody here knows only the text between their tags stays.
 */
export function expandShortcodes(body: string, context: ShortcodeContext = {}): string {
  return expand(body, context, { place: writeMade, unknown: () => undefined });
}

/** The first shortcodes of a body that only its site can know, by where they stand in it. */
export function listUnknownShortcodes(body: string): { name: string; offset: number }[] {
  return scanShortcodes(body)
    .filter((tag) => isTag(tag) && tag.kind !== 'close' && !isKnown(tag.name))
    .slice(0, MAX_LISTED)
    .flatMap((tag) => (isTag(tag) ? { name: tag.name, offset: tag.start } : []));
}

/** The pages that a body refers to by `ref` and `relref`, in which language, and where it does. */
export function listReferences(body: string): { page: string; language: string; offset: number }[] {
  return scanShortcodes(body).flatMap((tag) => {
    if (!isTag(tag) || !/^(?:rel)?ref$/i.test(tag.name)) return [];
    const { page, language } = readReference(tag.args);
    return page ? { page, language, offset: tag.start } : [];
  });
}

/** What becomes of shortcodes. */
interface Ways {
  /** What is written for what one makes. */
  place(made: Made, isMarkdown: boolean): string;
  /** What one makes that nobody knows, of the text between its tags; nothing where that stays. */
  unknown(inner: string, tag: Tag): Made | undefined;
  /** What stands for one that is shown as it is written; by default just that. */
  escaped?(written: string): Made;
}

/** A shortcode whose closing tag is still to come. */
interface Frame {
  tag: Tag;
  /** The closing tag's place in the list of tags. */
  end: number;
  /** Where in the pieces that are made its content begins. */
  from: number;
}

function expand(body: string, context: ShortcodeContext, ways: Ways): string {
  const tags = scanShortcodes(body);
  if (tags.length === 0) return body;
  const pairs = pairTags(tags);
  const frames: Frame[] = [];
  const asWritten = new Set<number>();
  const pieces: string[] = [];
  let place = 0;
  let left = MAX_ADDED;
  tags.forEach((tag, number) => {
    pieces.push(body.slice(place, tag.start));
    place = tag.end;
    const written = body.slice(tag.start, tag.end);
    const frame = frames.at(-1);
    if (!isTag(tag)) {
      pieces.push(show(tag.text));
    } else if (frame?.end === number) {
      frames.pop();
      const inner = pieces.splice(frame.from).join('');
      const opening = body.slice(frame.tag.start, frame.tag.end);
      pieces.push(make(frame.tag, inner) ?? opening + inner + written);
    } else if (asWritten.has(number)) {
      pieces.push(written);
    } else if (tag.kind !== 'close') {
      const end = pairs.get(number);
      if (end === undefined) {
        if (isKnown(tag.name)) pieces.push(make(tag, null) ?? written);
      } else if (frames.length < MAX_DEPTH) {
        frames.push({ tag, end, from: pieces.length });
      } else if (isKnown(tag.name)) {
        asWritten.add(end);
        pieces.push(written);
      }
    }
  });
  return pieces.join('') + body.slice(place);

  /** What stands for a shortcode; undefined where it would be too much. */
  function make(tag: Tag, inner: string | null): string | undefined {
    if (left <= 0) return undefined;
    const name = tag.name.toLowerCase();
    const indent = indentBefore(body, tag.start);
    const use: Use = { args: tag.args, inner: inner && deindent(inner, indent), context };
    const made = isKnown(name) ? KNOWN[name]?.(use) : ways.unknown(use.inner ?? '', tag);
    if (!made) return inner ?? '';
    const length = made.pieces.reduce((sum, { value }) => sum + value.length, 0);
    left -= Math.max(0, length - (inner?.length ?? 0)) * (name === 'qr' ? QR_WEIGHT : 1);
    return ways.place(made, tag.isMarkdown);
  }

  /** Only the middle is a token's: what stands around it sees the marks that stand there. */
  function show(written: string): string {
    if (!ways.escaped) return written;
    return (
      written.slice(0, 2) +
      ways.place(ways.escaped(written.slice(2, -2)), false) +
      written.slice(-2)
    );
  }
}

/** What the lines of a shortcode are indented by that stands at a place, first on its line or in its item. */
function indentBefore(body: string, offset: number): string {
  const before = body.slice(Math.max(0, offset - MAX_INDENT), offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/.test(line) ? line.replace(/\S/g, ' ') : '';
}

/** Lines without what the line of their shortcode is indented by. */
function deindent(lines: string, indent: string): string {
  return indent ? lines.replaceAll(`\n${indent}`, '\n') : lines;
}

/** Whether this program knows what a shortcode makes. */
export function isKnown(name: string): boolean {
  return Object.hasOwn(KNOWN, name.toLowerCase());
}
