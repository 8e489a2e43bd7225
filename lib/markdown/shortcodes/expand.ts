import { KNOWN, readReference, type ShortcodeContext } from './known';
import { isTag, pairTags } from './pair';
import { type Escaped, scanShortcodes, type Tag } from './scan';

/** Shortcodes within shortcodes; what is deeper stays as it is written. */
const MAX_DEPTH = 50;
/** Characters that shortcodes may add to a body; those after them stay as they are written. */
const MAX_ADDED = 1_000_000;
/** Drawing the squares of a QR code takes as long as what else is many times its length. */
const QR_WEIGHT = 5;
/** More are no news to those who read the list. */
const MAX_LISTED = 200;

/** A shortcode whose closing tag is still to come. */
interface Frame {
  tag: Tag;
  /** The closing tag's place in the list of tags. */
  end: number;
  /** Where in the pieces that are made its content begins. */
  from: number;
}

/**
 * A body with its shortcodes replaced by what they stand for, the inner ones first. Of those that
 * nobody here knows only the text between their tags stays. Too many, and those too deep within
 * each other, stay as they are written.
 */
export function expandShortcodes(body: string, context: ShortcodeContext = {}): string {
  const tags = scanShortcodes(body);
  return tags.length === 0 ? body : expand(body, tags, context);
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

function expand(body: string, tags: (Tag | Escaped)[], context: ShortcodeContext): string {
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
      pieces.push(tag.text);
    } else if (frame?.end === number) {
      frames.pop();
      const inner = pieces.splice(frame.from).join('');
      const opening = body.slice(frame.tag.start, frame.tag.end);
      pieces.push(make(frame.tag, inner) ?? opening + inner + written);
    } else if (asWritten.has(number)) {
      pieces.push(written);
    } else if (isKnown(tag.name) && tag.kind !== 'close') {
      const end = pairs.get(number);
      if (end === undefined) {
        pieces.push(make(tag, null) ?? written);
      } else if (frames.length < MAX_DEPTH) {
        frames.push({ tag, end, from: pieces.length });
      } else {
        asWritten.add(end);
        pieces.push(written);
      }
    }
  });
  return pieces.join('') + body.slice(place);

  /** What stands for a shortcode; undefined where it would be too much. */
  function make({ name, args }: Tag, inner: string | null): string | undefined {
    if (left <= 0) return undefined;
    const known = name.toLowerCase();
    const made = KNOWN[known]?.({ args, inner, context }) ?? '';
    left -= Math.max(0, made.length - (inner?.length ?? 0)) * (known === 'qr' ? QR_WEIGHT : 1);
    return made;
  }
}

function isKnown(name: string): boolean {
  return Object.hasOwn(KNOWN, name.toLowerCase());
}
