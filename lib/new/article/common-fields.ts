import { Document } from 'yaml';
import { parseFrontMatter } from '../../content/front-matter';
import { isSet, type RawValue } from '../../content/raw';

/** Those of one article alone, or set anew for each. */
const OWN = new Set([
  ...['title', 'linktitle', 'date', 'lastmod', 'publishdate', 'expirydate', 'draft'],
  ...['slug', 'url', 'aliases', 'translationkey', 'weight', 'cascade', 'params'],
]);
/** Of fewer articles nobody knows what they have in common by chance. */
const FEWEST = 3;
const MOST_OF_THEM = 0.8;
const NAME = /^["']?([^\s"':=]+)["']?[ \t]*[:=]/gm;

/**
 * The fields that most of these articles have, as YAML, in the order and the spelling of the first:
 * with the value that they have in common, or empty where each has its own. `texts` are their files.
 */
export function commonFields(texts: string[]): string {
  const heads = texts.map((text) => parseFrontMatter(text, () => {}));
  const spellings = heads.flatMap(({ head }) =>
    [...head.matchAll(NAME)].map(([, name = '']) => name),
  );
  const names = new Map(spellings.toReversed().map((name) => [name.toLowerCase(), name]));
  const document = new Document({});
  for (const key of new Set(spellings.map((name) => name.toLowerCase()))) {
    const having = heads.filter(({ data }) => data.has(key));
    if (OWN.has(key) || having.length < heads.length * MOST_OF_THEM) continue;
    const value = valueInCommon(having.map(({ data }) => data.get(key) ?? ''));
    if (value === undefined) continue;
    document.set(names.get(key), document.createNode(value, { flow: true }));
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Undefined where there is none, and nothing empty may stand for it. */
function valueInCommon(values: RawValue[]): unknown {
  const counts = new Map<string, number>();
  for (const json of values.map(toJson)) counts.set(json, (counts.get(json) ?? 0) + 1);
  const [[json = '""', count = 0] = []] = [...counts].toSorted(([, a], [, b]) => b - a);
  const sample = values.find(isSet) ?? '';
  const isCommon = values.length >= FEWEST && count >= values.length * MOST_OF_THEM;
  if (isCommon || typeof typed(sample) === 'boolean') return JSON.parse(json);
  if (Array.isArray(sample)) return [];
  return typeof typed(sample) === 'string' ? '' : undefined;
}

function toJson(value: RawValue): string {
  return JSON.stringify(value, (_, inner) =>
    inner instanceof Map ? Object.fromEntries(inner) : typed(inner),
  );
}

/** Values of YAML come as they are written. */
function typed(value: unknown): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  return typeof value === 'string' && /^-?[1-9]\d{0,8}$/.test(value) ? Number(value) : value;
}
