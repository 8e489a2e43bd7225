import { decodeString } from 'micromark-util-decode-string';
import { locateField } from '../../content/front-matter';
import { positionAt } from '../../content/report';
import {
  type EncodedReference,
  listInBody,
  listInHead,
  SHOWN_FIELDS,
} from '../article/character-references';
import { type IsDisabled, readDisabled } from '../severity/disabled';
import { type Edit, editLines, type Line, plainText } from './lines';
import { type FilePlace, isSameButFor, readShown } from './read-shown';

const MOST_TRIES = 100;

/**
 * The lines of a file with the references that readers see as codes as they were meant, where that
 * changes nothing else of what they are shown.
 */
export function mendReferences(lines: Line[], place: FilePlace): Line[] {
  const isDisabled = readDisabled(plainText(lines));
  return PARTS.reduce((mended, list) => mendPart(mended, list, { ...place, isDisabled }), lines);
}

/** References of one part of a text. */
type ListPart = (text: string, body: string) => EncodedReference[];

const PARTS: ListPart[] = [
  ...SHOWN_FIELDS.map(
    (key): ListPart =>
      (text, body) =>
        listInField(text, body, key),
  ),
  listOfBody,
];

const NEXT_FIELD = /\n(?=[ \t]*["']?[\w-]+["']?[ \t]*[:：=]|---|\+\+\+)/g;

function listInField(text: string, body: string, key: string): EncodedReference[] {
  const head = text.slice(0, text.length - body.length);
  const { line } = locateField(head, key);
  const start = head.split('\n', line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const field = head.slice(start).split(NEXT_FIELD, 1)[0] ?? '';
  return listInHead(field).map((found) => ({ ...found, offset: found.offset + start }));
}

/** Without those of `<` and `>`: who writes of them may mean the code. */
function listOfBody(text: string, body: string): EncodedReference[] {
  const start = text.length - body.length;
  return listInBody(body)
    .filter(({ name }) => !/[<>]/.test(decodeString(`&${name};`)))
    .map((found) => ({ ...found, offset: found.offset + start }));
}

function mendPart(
  lines: Line[],
  list: ListPart,
  { isDisabled, ...place }: FilePlace & { isDisabled: IsDisabled },
): Line[] {
  const text = plainText(lines);
  if (!text.includes('&')) return lines;
  const before = readShown(text, place);
  const edits = list(text, before.body)
    .map(({ offset, found, name }) => ({
      ...positionAt(text, offset),
      old: found,
      new: `&${name};`,
    }))
    .filter(({ line }) => !isDisabled('character-references', line));
  const isSound = (some: Edit[]) => {
    const after = readShown(plainText(editLines(lines, some)), place);
    return isSameButFor(some.length, before, after);
  };
  const sound = keepSound(edits, isSound);
  return sound.length === 0 ? lines : editLines(lines, sound);
}

/** Those of some edits that hold together, looked for by halves; none where that takes too long. */
function keepSound(edits: Edit[], isSound: (edits: Edit[]) => boolean): Edit[] {
  const parts = edits.length > 0 ? [edits] : [];
  let kept: Edit[] = [];
  for (let tries = 0; parts.length > 0; tries += 1) {
    if (tries === MOST_TRIES) return [];
    const part = parts.shift() ?? [];
    const half = Math.ceil(part.length / 2);
    if (isSound([...kept, ...part])) kept = [...kept, ...part];
    else if (part.length > 1) parts.unshift(part.slice(0, half), part.slice(half));
  }
  return kept;
}
