import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { foldSpelling } from '../../folding/fold-spelling';
import { SettingsError } from '../settings-error';
import { offsetOf, pathOf } from '../yaml-place';
import type { Merge } from './merge';

const SPELLINGS = 'is not a list of other spellings of the term';
const spelling = z.string().min(1, SPELLINGS);
const list = z.array(spelling, { error: SPELLINGS });
const listOrOne = z.union([spelling, list], { error: SPELLINGS });

/** A file of merges: the names of tags, and below those of other taxonomies the names of their terms. */
function shapeOf(spellings: typeof list | typeof listOrOne) {
  const names = z.union([spellings, z.record(z.string(), spellings)], {
    error: `${SPELLINGS}, nor a map of such lists below the name of a taxonomy`,
  });
  const error = 'is not a map from the names of tags to lists of their other spellings';
  return z.record(z.string(), names, { error });
}

/** What is wrong in a file of merges, and where: both from 1. */
export interface Slip {
  line: number;
  column: number;
  complaint: string;
}

/**
 * The text of a `tags.yaml`: a tag's name, and the list of its other spellings; those of another
 * taxonomy in a map below its name. `file` is only named in errors. Throws `SettingsError` with every
 * place where the shape is another one, or a spelling stands under two names.
 */
export function readMerges(text: string, file: string, taxonomies: string[]): Merge[] {
  const { merges, slips } = parseMerges(text, taxonomies, shapeOf(listOrOne));
  if (slips.length === 0) return merges;
  const complaints = slips.map(
    ({ line, column, complaint }) => `${file}:${line}:${column}: ${complaint}`,
  );
  throw new SettingsError(complaints.join('\n'));
}

/** The same of a text that may be about something else: there are lists alone, and nothing is thrown. */
export function tryMerges(text: string, taxonomies: string[]): { merges: Merge[]; slips: Slip[] } {
  return parseMerges(text, taxonomies, shapeOf(list));
}

function parseMerges(
  text: string,
  taxonomies: string[],
  shape: ReturnType<typeof shapeOf>,
): { merges: Merge[]; slips: Slip[] } {
  const lines = new LineCounter();
  // All is text here, `2024` and `no` as well.
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe' });
  const complaints = listComplaints(document, taxonomies, shape);
  const slips = complaints.map(({ offset, complaint }) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col, complaint };
  });
  return { merges: slips.length > 0 ? [] : toMerges(listTexts(document.contents)), slips };
}

interface Complaint {
  /** In UTF-16 units from the beginning. */
  offset: number;
  complaint: string;
}

function listComplaints(
  document: Document.Parsed,
  taxonomies: string[],
  shape: ReturnType<typeof shapeOf>,
): Complaint[] {
  const [syntax] = document.errors;
  if (syntax) return [{ offset: syntax.pos[0], complaint: syntax.message }];
  const aliases: Complaint[] = [];
  visit(document, {
    Alias(_key, { source, range }) {
      aliases.push({ offset: range?.[0] ?? 0, complaint: `found *${source}; expected a text` });
    },
  });
  if (aliases.length > 0) return aliases;
  const result = shape.safeParse(document.toJS() ?? {});
  if (result.success) return listConflicts(listTexts(document.contents), taxonomies);
  return result.error.issues.map((issue) => {
    const keys = pathOf(issue);
    const found = JSON.stringify(document.getIn(keys)) ?? 'nothing';
    const complaint = `${keys.join('.')}: found ${found}; ${issue.message}`;
    return { offset: offsetOf(document, keys), complaint };
  });
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

function listConflicts(texts: Text[], taxonomies: string[]): Complaint[] {
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
