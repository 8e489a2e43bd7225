import { KNOWN, readReference, type ShortcodeContext } from './known';
import { type Escaped, scanShortcodes, type Tag } from './scan';

/**
 * A body with its shortcodes replaced by what they stand for, the inner ones first. Of those that
 * nobody here knows only the text between their tags stays.
 */
export function expandShortcodes(body: string, context: ShortcodeContext = {}): string {
  const tags = scanShortcodes(body);
  return tags.length === 0 ? body : expand(body, tags, context);
}

/** The shortcodes of a body that only its site can know, by where they stand in it. */
export function listUnknownShortcodes(body: string): { name: string; offset: number }[] {
  return scanShortcodes(body).flatMap((tag) =>
    isTag(tag) && tag.kind !== 'close' && !isKnown(tag.name)
      ? { name: tag.name, offset: tag.start }
      : [],
  );
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
  let expanded = '';
  let place = 0;
  for (let number = 0; number < tags.length; number += 1) {
    const tag = tags[number];
    if (!tag || tag.start < place) continue;
    expanded += body.slice(place, tag.start);
    place = tag.end;
    if (!isTag(tag)) {
      expanded += tag.text;
      continue;
    }
    if (tag.kind === 'close') continue;
    const end = tag.kind === 'open' ? findEnd(tags, number) : -1;
    const closing = tags[end];
    let inner: string | null = null;
    if (closing) {
      const between = tags.slice(number + 1, end).map((one) => shift(one, tag.end));
      inner = expand(body.slice(tag.end, closing.start), between, context);
      place = closing.end;
      number = end;
    }
    const make = isKnown(tag.name) ? KNOWN[tag.name.toLowerCase()] : undefined;
    expanded += make ? make({ args: tag.args, inner, context }) : (inner ?? '');
  }
  return expanded + body.slice(place);
}

/** The tag that closes one, counting those of the same name in between; -1 for none. */
function findEnd(tags: (Tag | Escaped)[], from: number): number {
  const opening = tags[from];
  if (!opening || !isTag(opening)) return -1;
  let depth = 0;
  for (let number = from; number < tags.length; number += 1) {
    const tag = tags[number];
    if (!tag || !isTag(tag) || tag.name !== opening.name) continue;
    if (tag.kind === 'open') depth += 1;
    if (tag.kind === 'close') depth -= 1;
    if (depth === 0) return number;
  }
  // One that is never closed opens nothing: the first closing tag is still its own.
  return depth > 0 ? tags.findIndex((tag, number) => number > from && closes(tag, opening)) : -1;
}

function closes(tag: Tag | Escaped, { name }: Tag): boolean {
  return isTag(tag) && tag.kind === 'close' && tag.name === name;
}

function shift<Place extends Tag | Escaped>(place: Place, by: number): Place {
  return { ...place, start: place.start - by, end: place.end - by };
}

function isTag(tag: Tag | Escaped): tag is Tag {
  return 'kind' in tag;
}

function isKnown(name: string): boolean {
  return Object.hasOwn(KNOWN, name.toLowerCase());
}
