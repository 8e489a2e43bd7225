import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { foldSpelling } from '../../folding/fold-spelling';
import { SettingsError } from '../settings-error';
import { offsetOf, pathOf } from '../yaml-place';
import type { Merge } from './merge';

const SPELLINGS = 'is not a list of other spellings of the term';
const spelling = z.string().min(1, SPELLINGS);
const spellings = z.union([spelling, z.array(spelling)], { error: SPELLINGS });
const shape = z.record(
  z.string(),
  z.union([spellings, z.record(z.string(), spellings)], {
    error: `${SPELLINGS}, nor a map of such lists below the name of a taxonomy`,
  }),
  { error: 'is not a map from the names of tags to lists of their other spellings' },
);

/**
 * The text of a `tags.yaml`: a tag's name, and the list of its other spellings; those of another
 * taxonomy in a map below its name. `file` is only named in errors. Throws `SettingsError` with every
 * place where the shape is another one, or a spelling stands under two names.
 */
export function readMerges(text: string, file: string, taxonomies: string[]): Merge[] {
  const lines = new LineCounter();
  // All is text here, `2024` and `no` as well.
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe' });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const [syntax] = document.errors;
  if (syntax) throw new SettingsError(`${at(syntax.pos[0])}: ${syntax.message}`);
  visit(document, {
    Alias(_key, { source, range }) {
      throw new SettingsError(`${at(range?.[0] ?? 0)}: found *${source}; expected a text`);
    },
  });
  const result = shape.safeParse(document.toJS() ?? {});
  const complaints = result.success
    ? listConflicts(listTexts(document.contents), taxonomies).map(
        ({ offset, complaint }) => `${at(offset)}: ${complaint}`,
      )
    : result.error.issues.map((issue) => {
        const keys = pathOf(issue);
        const found = JSON.stringify(document.getIn(keys)) ?? 'nothing';
        return `${at(offsetOf(document, keys))}: ${keys.join('.')}: found ${found}; ${issue.message}`;
      });
  if (complaints.length > 0) throw new SettingsError(complaints.join('\n'));
  return toMerges(listTexts(document.contents));
}

/** A name or a spelling, and where it stands. */
interface Text {
  taxonomy: string;
  name: string;
  text: string;
  offset: number;
}

function listTexts(contents: unknown, taxonomy = 'tags'): Text[] {
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }) => {
    const [own] = listScalars(key);
    if (!own) return [];
    if (isMap(value)) return listTexts(value, own.text);
    return [own, ...listScalars(value)].map((one) => ({ ...one, taxonomy, name: own.text }));
  });
}

function listScalars(node: unknown): { text: string; offset: number }[] {
  if (isSeq(node)) return node.items.flatMap(listScalars);
  if (!isScalar(node)) return [];
  return [{ text: String(node.value).trim().normalize('NFC'), offset: node.range?.[0] ?? 0 }];
}

function listConflicts(
  texts: Text[],
  taxonomies: string[],
): { offset: number; complaint: string }[] {
  const owners = new Map<string, string>();
  return texts.flatMap(({ taxonomy, name, text, offset }) => {
    const found = `found ${JSON.stringify(text)}`;
    if (!taxonomies.includes(taxonomy)) {
      if (text !== name) return [];
      const expected = `expected one of the site's taxonomies: ${taxonomies.join(', ')}`;
      return [{ offset, complaint: `${found} below ${JSON.stringify(taxonomy)}; ${expected}` }];
    }
    const folded = foldSpelling(text);
    if (folded === '') return [{ offset, complaint: `${found}; expected a text to be seen` }];
    const key = `${taxonomy}\0${folded}`;
    const owner = owners.get(key) ?? name;
    owners.set(key, owner);
    if (owner === name) return [];
    const expected = `expected it under one name; it is ${JSON.stringify(owner)} already`;
    return [{ offset, complaint: `${found} under ${JSON.stringify(name)}; ${expected}` }];
  });
}

function toMerges(texts: Text[]): Merge[] {
  const merges = new Map<string, Merge>();
  for (const { taxonomy, name, text } of texts) {
    const key = `${taxonomy}\0${name}`;
    const merge = merges.get(key) ?? { taxonomy, name, spellings: [] };
    if (text !== name && !merge.spellings.includes(text)) merge.spellings.push(text);
    merges.set(key, merge);
  }
  return [...merges.values()];
}
